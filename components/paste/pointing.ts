/**
 * What a mark and its explanation share: pointing at one, or focusing it, makes the other stand
 * out.
 */
export interface Pointing {
  /** The id that is pointingProps at; empty when nothing is. */
  readonly active: string;
  readonly point: (id: string) => void;
}

/**
 * For an element that stands out, and makes its other half stand out, while it is pointingProps at or has
 * the focus in it. A finger leaves at once, so what it tapped stays.
 */
export const pointingProps = ({ active, point }: Pointing, id: string) => ({
  'data-active': id === active || undefined,
  onFocus: () => point(id),
  onBlur: () => point(''),
  onPointerEnter: () => point(id),
  onPointerLeave: ({ pointerType }: { readonly pointerType: string }) =>
    pointerType === 'touch' || point(''),
});
