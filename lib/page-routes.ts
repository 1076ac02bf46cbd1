import * as routes from './routes';

/** The pages that texts lead to, by the names that data has for them. */
export const pageRoutes = {
  home: routes.home,
  bounce: routes.bounce,
  getText: routes.getText,
  causes: routes.causes,
  providers: routes.providers,
  commands: routes.commands,
  functions: routes.functions,
  mistakes: () => routes.mistakes(),
  link: routes.link,
  helpDesk: () => routes.helpDesk(),
  why: routes.why,
  api: () => routes.api(),
  about: routes.about,
} as const;
