/** Buttons that copy what stands beside them; read out, they also name it. */
export const copyingTexts = {
  copy: 'Copy',
  copyNamed: 'Copy: {name}',
  copied: 'Copied',
  copiedNamed: 'Copied: {name}',
} as const;
