import type { Group } from '../../lib/reader/answer/types';
import { AdviceColumns } from '../parts/advice';
import type { Say } from '../parts/prose';
import { DeliveryPath, type DeliveryPathProps } from './delivery-path';
import { needsAction } from './explanations';
import { Verdict } from './verdict';

/** Whether it is tried again, and what each reader can do. */
function Steps({ group, say }: { readonly group: Group; readonly say: Say }) {
  return (
    <>
      <h2 className="mt-6 mb-2">What to do</h2>
      <p className="mb-3 max-w-[46rem]">
        <b>{group.retry.title}.</b> {group.retry.text}{' '}
        <span className="text-soft">For a program: {group.program}</span>
      </p>
      <AdviceColumns advice={group.advice} readers={group.readers} say={say} />
    </>
  );
}

/** A verdict, and where the message has not arrived, who has to act and what to do. */
export function ExplainedVerdict({ say, ...path }: DeliveryPathProps & { readonly say: Say }) {
  return (
    <>
      <Verdict group={path.group} cover={path.cover} />
      {needsAction(path.group) && (
        <>
          <h2 className="mt-6 mb-2">Who has to act</h2>
          <DeliveryPath {...path} />
          <Steps group={path.group} say={say} />
        </>
      )}
    </>
  );
}
