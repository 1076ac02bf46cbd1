import type { ReactNode } from 'react';

/** A word in the colour of its class. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return (
    <span className="bg-tint text-tone inline-block rounded-full px-3 py-0.5 text-[0.9rem] font-semibold">
      {children}
    </span>
  );
}
