import { brandProblems } from '../lib/brand';

/** Ends this process where the name, the colours or the contact of the site cannot be used. */
export function demandBrand(): void {
  const problems = brandProblems(process.env);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(2);
}
