import type { HTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';

/** What a field has that takes searches as well as messages. */
export interface FieldSearch {
  readonly field: TextareaHTMLAttributes<HTMLTextAreaElement>;
  /** Around the field and its list. */
  readonly around: HTMLAttributes<HTMLElement>;
  /** What is found, while the field holds a search. */
  readonly list: ReactNode;
}
