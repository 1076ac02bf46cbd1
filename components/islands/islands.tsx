import type { ComponentProps, ComponentType } from 'react';
import { inScript } from '../../lib/publish/structured-data';
import type { IslandScript } from '../../lib/routes';
import * as routes from '../../lib/routes';
import { BounceBox } from './bounce.client';
import { HomeBox } from './home.client';
import { NotFoundAnswer } from './not-found.client';

/** Parts of pages that scripts take over: see `take-over.client.ts`. */
export type IslandName = 'home' | 'bounce' | 'not-found';

interface Props<Values extends object> {
  readonly name: IslandName;
  /** What takes the part over in the browser: `start-boxes.client.ts` for 'boxes'. */
  readonly script: IslandScript;
  readonly of: ComponentType<Values>;
  readonly values: Values;
}

/**
 * A part of a page that scripts take over: drawn at build, with its values next to it. While the
 * site is being developed the framework does that, and none of this is needed.
 */
function Island<Values extends object>({ name, script, of: Part, values }: Props<Values>) {
  if (process.env.NODE_ENV !== 'production') return <Part {...values} />;
  return (
    <>
      <div data-island={name}>
        <Part {...values} />
      </div>
      <script
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes; `inScript` leaves no "<" in it.
        dangerouslySetInnerHTML={{ __html: inScript(values) }}
      />
      {/* What a script imports is named as well, so that all files load at the same time. */}
      {routes.islandScripts(script).map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </>
  );
}

export const HomeIsland = (values: ComponentProps<typeof HomeBox>) => (
  <Island name="home" script="boxes" of={HomeBox} values={values} />
);

export const BounceIsland = (values: ComponentProps<typeof BounceBox>) => (
  <Island name="bounce" script="boxes" of={BounceBox} values={values} />
);

export const NotFoundIsland = (values: ComponentProps<typeof NotFoundAnswer>) => (
  <Island name="not-found" script="not-found" of={NotFoundAnswer} values={values} />
);
