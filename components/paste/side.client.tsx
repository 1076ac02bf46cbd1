import type { Advice } from '../../data/types';
import type { Group } from '../../lib/reader/answer/types';
import type { Say } from '../parts/prose';
import type { AnswerProps } from './answer-props';
import { DeliveryPath } from './delivery-path';
import { needsAction } from './explanations';
import { LinkList } from './link-list';
import { Particulars } from './particulars';
import type { Pointing } from './pointing';
import { Reasons } from './reasons';
import { Steps } from './steps.client';

type Props = AnswerProps & {
  readonly group: Group;
  readonly reader: keyof Advice;
  readonly say: Say;
  readonly pointing: Pointing;
};

/** Where this reader can ask; then the links of the text that lead to a provider. */
function Links({ group, reader, reading, cover, texts }: Omit<Props, 'say' | 'pointing'>) {
  const own = group.links.filter((link) => reader !== 'person' || link.for.includes('you'));
  const inText = reading.answer.links.filter(({ href }) => own.every((link) => link.href !== href));
  return (
    <>
      <LinkList title={texts.box.ask} links={own} cover={cover} />
      <LinkList title={texts.box.textLinks} links={inText} cover={cover} />
    </>
  );
}

/** What stands beside the text: the steps, the ways out, the way of the message, the reasons. */
export function Side({ say, pointing, ...props }: Props) {
  const { group, reader, reading, choose, cover, tools, texts } = props;
  // What stands beside as a link or above as a fact is not said twice.
  const said = new Set([
    ...reading.answer.links.map(({ href }) => href),
    ...group.told.map(({ value }) => value),
  ]);
  return (
    <div data-part="steps">
      <Particulars
        facts={[...group.particulars, ...group.places].filter(({ value }) => !said.has(value))}
        cover={cover}
        title={texts.box.particulars}
      />
      {needsAction(group) && (
        <Steps
          group={group}
          reader={reader}
          choose={(next) => choose({ reader: next })}
          say={say}
          links={<Links {...props} />}
        />
      )}
      {tools && <tools.Share {...props} />}
      {needsAction(group) && (
        <DeliveryPath group={group} pointing={pointing} cover={cover} texts={texts.box} />
      )}
      <Reasons group={group} cover={cover} texts={texts.box} />
    </div>
  );
}
