import { themeTexts } from '../../data/interface/theme';

const themes = [
  ['', themeTexts.system],
  ['light', themeTexts.light],
  ['dark', themeTexts.dark],
] as const;

/** Chooses light or dark for the site; `theme.client.ts` listens, on every page. */
export const ThemeSwitch = () => (
  <label className="needs-script inline-flex items-center gap-2">
    {themeTexts.label}
    <select
      name="theme"
      autoComplete="off"
      className="border-field bg-sheet text-ink min-h-8 rounded border px-1"
    >
      {themes.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
