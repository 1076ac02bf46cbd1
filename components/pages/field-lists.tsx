import { openDataTexts } from '../../data/interface/open-data';
import { filled } from '../../lib/filled';
import type { FieldList } from '../../lib/publish/field-lists';
import { Pairs } from '../parts/pairs';

/** The fields of each file of the open data, closed until somebody looks for one. */
export function FieldLists({ lists }: { readonly lists: readonly FieldList[] }) {
  return lists.map(({ file, fields }) => (
    <details key={file} className="border-rule border-b py-2">
      <summary className="min-h-6 cursor-pointer font-mono">{file}</summary>
      <Pairs
        rows={fields.map(({ name, type, isOptional, text }) => ({
          key: name,
          name: <code className="[overflow-wrap:anywhere]">{name}</code>,
          text: (
            <>
              {text}{' '}
              <span className="text-soft">
                {isOptional ? filled(openDataTexts.optional, { type }) : type}
              </span>
            </>
          ),
        }))}
      />
    </details>
  ));
}
