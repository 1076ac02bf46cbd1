/** Does the address of the page stand for an answer? */
export const isAnswerLink = (): boolean => window.location.hash.includes('cause=');

/** The address stands for another answer as soon as there is another text. */
export function leaveAnswerLink(): void {
  if (isAnswerLink())
    window.history.replaceState(
      window.history.state,
      '',
      window.location.pathname + window.location.search,
    );
}
