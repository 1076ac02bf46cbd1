import type { Picture } from '../../lib/publish/pictures';

/**
 * The colours of the light page: a picture has no dark form. Written out, because the renderer
 * knows no stylesheet.
 */
const tones: Readonly<Record<string, string>> = {
  '2': 'text-[#17693f]',
  '3': 'text-[#1b56a8]',
  '4': 'text-[#8a4b00]',
  '5': 'text-[#a8231b]',
};

/** '5.7.606' is set smaller than '550'. */
const headSize = (head: string): string => (head.length > 5 ? 'text-[200px]' : 'text-[300px]');

const stripes = Array.from(
  { length: 24 },
  (_, place) => ['bg-[#a8231b]', 'bg-[#fbfaf7]', 'bg-[#1b56a8]', 'bg-[#fbfaf7]'][place % 4] ?? '',
);

/**
 * What stands on the picture of a shared link. Rendered to PNG at build, with `tw` in place of
 * classes.
 */
export function SharedPicture({
  picture,
  siteName,
}: {
  readonly picture: Picture;
  readonly siteName: string;
}) {
  const { head, name, note, digit } = picture;
  return (
    <div tw="flex flex-col w-full h-full bg-[#fbfaf7] text-[#1d1c1a]">
      <div tw="flex w-full h-[22px]">
        {stripes.map((tone, place) => (
          <div key={place} tw={`flex h-full w-[50px] ${tone}`} />
        ))}
      </div>
      <div tw="flex flex-col grow px-[70px] pt-[24px] pb-[48px]">
        <div tw={`flex leading-none ${headSize(head)} ${tones[digit] ?? ''}`}>{head}</div>
        <div tw="flex mt-[24px] text-[62px] leading-tight">{name}</div>
        <div tw="flex mt-auto w-full justify-between text-[34px] text-[#5a564e]">
          <div tw="flex">{note}</div>
          <div tw="flex">{siteName}</div>
        </div>
      </div>
    </div>
  );
}
