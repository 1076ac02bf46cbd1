import type {
  Advice,
  Classes,
  EnhancedCode,
  EnhancedText,
  OfClasses,
  OtherClass,
  OtherKind,
  OtherText,
} from '../data/types';
import { filled } from './filled';

type Digit = keyof EnhancedCode['classes'];
type Texts = Readonly<Record<OtherKind, OtherText>>;

const adviceFor = (advice: Advice, other: string): Advice => {
  const say = (steps: readonly string[]) => steps.map((step) => filled(step, { other }));
  return {
    person: say(advice.person),
    administrator: say(advice.administrator),
    developer: say(advice.developer),
  };
};

/** The class of an entry that explains the detail: a failure before a success. */
function explained({ classes }: EnhancedCode): { digit: Digit; text: EnhancedText } {
  const digit = (['5', '4', '2'] as const).find((candidate) => classes[candidate]) ?? '2';
  const text = classes[digit];
  if (!text) throw new Error('An entry has no class: write the text of one.');
  return { digit, text };
}

function textOf(other: OtherClass, entry: EnhancedCode, texts: Texts) {
  const { kind, name, plain } = other;
  const { who, act, again, advice } = texts[kind];
  const { digit, text } = explained(entry);
  return {
    ...(name ? { name } : {}),
    ...(again ? { again } : {}),
    plain,
    who: other.who ?? who ?? text.who,
    act: other.act ?? act ?? text.act,
    advice: adviceFor(advice, digit + entry.code.slice(1)),
  };
}

/** A sentence that names no class was written for those of its entry, not for one added here. */
const heldTo =
  (classes: Classes) =>
  <T extends OfClasses>(sentence: T): T => ({ only: classes, ...sentence });

/**
 * The entries with the classes that have no text of their own, so that each registered detail has a
 * page as a temporary and as a permanent failure.
 */
export function withOtherClasses(
  enhanced: readonly EnhancedCode[],
  others: readonly OtherClass[],
  texts: Texts,
): EnhancedCode[] {
  return enhanced.map((entry) => {
    const added = others.filter(({ code }) => code === entry.code);
    if (added.length === 0) return entry;
    const held = heldTo(Object.keys(entry.classes).join('') as Classes);
    return {
      ...entry,
      classes: {
        ...entry.classes,
        ...Object.fromEntries(added.map((other) => [other.digit, textOf(other, entry, texts)])),
      },
      confused: entry.confused.map(held),
      practice: entry.practice.map(held),
      notes: entry.notes.map(held),
    };
  });
}
