/** How the order of what people meet most is explained; `{count}` is the number of replies. */
export const met = {
  order:
    'What people meet most often comes first: the causes are in the order of {count} replies that were seen in real mail, from all servers together.',
} as const;
