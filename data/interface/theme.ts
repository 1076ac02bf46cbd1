/** The switch between light and dark in every footer. */
export const themeTexts = {
  label: 'Theme',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
} as const;
