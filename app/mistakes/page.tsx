import { Moved } from '@/components/pages/moved';
import { Shell } from '@/components/parts/shell';
import { catalogue } from '@/lib/catalogue';
import { shellOf } from '@/lib/pages/navigation';
import { movedMetadata } from '@/lib/publish/metadata';
import * as routes from '@/lib/routes';

const { navigation, headings } = catalogue;

export const metadata = movedMetadata(headings.mistakes.title, routes.mistakes());

/** The address that the page of myths once had. */
export default function Page() {
  return (
    <Shell {...shellOf('', catalogue)}>
      <Moved {...navigation.moved} name={headings.mistakes.title} to={routes.mistakes()} />
    </Shell>
  );
}
