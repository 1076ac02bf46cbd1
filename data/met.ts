/** How the order of what people meet most is explained; `{count}` is the number of replies. */
export const met = {
  order:
    'The most common come first: causes are ordered by how often they occur in {count} replies from real mail.',
} as const;
