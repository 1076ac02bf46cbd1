import { codeTableTexts } from '../../data/interface/code-table';
import { Section } from '../parts/section';

/** What is good to know about the table as a whole. */
export function Remarks({
  remarks,
}: {
  readonly remarks: readonly { readonly id: string; readonly text: string }[];
}) {
  return (
    <Section id="about-the-table" title={codeTableTexts.remarks}>
      <ul className="max-w-[46rem] list-disc space-y-2 pl-5">
        {remarks.map(({ id, text }) => (
          <li key={id} id={id}>
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
