import { useCallback, useEffect, useRef, useState } from 'react';
import { createReader, type Reader, type Reading, type Request } from './reader.client';
import { sizeOf } from './text-history';

/**
 * A reading and its number: a new one starts with fresh choices, the old one stays as it is until
 * then.
 */
interface Shown {
  readonly reading: Reading;
  readonly count: number;
  /**
   * Did it come at once, as a paste or a file does? Then the page may go to the verdict; while
   * somebody types, it stays where it is.
   */
  readonly jump: boolean;
}

export type ReaderState =
  | { readonly kind: 'empty'; readonly shown?: undefined }
  | { readonly kind: 'reading'; readonly size: number; readonly shown: Shown | undefined }
  | { readonly kind: 'read'; readonly shown: Shown }
  | { readonly kind: 'failed'; readonly shown?: undefined };

/** The worker and what it answers; everything stays in this component's memory. */
export function useReader(files: readonly string[]) {
  const reader = useRef<Reader | undefined>(undefined);
  const latest = useRef(0);
  const [state, setState] = useState<ReaderState>({ kind: 'empty' });

  /** Starts the worker early, so that it is warm when the paste comes. */
  const warm = useCallback(() => {
    reader.current ??= createReader(files);
  }, [files]);

  const stop = useCallback(() => {
    latest.current += 1;
    reader.current?.stop();
    reader.current = undefined;
  }, []);

  const clear = useCallback(() => {
    latest.current += 1;
    setState({ kind: 'empty' });
  }, []);

  const read = useCallback(
    (request: Request, jump: boolean) => {
      latest.current += 1;
      const mine = latest.current;
      setState(({ shown }) => ({
        kind: 'reading',
        size: 'link' in request ? 0 : sizeOf(request.input),
        shown,
      }));
      reader.current ??= createReader(files);
      reader.current.read(request).then(
        (reading) => {
          if (mine === latest.current)
            setState(
              reading ? { kind: 'read', shown: { reading, count: mine, jump } } : { kind: 'empty' },
            );
        },
        () => {
          reader.current = undefined;
          if (mine === latest.current) setState({ kind: 'failed' });
        },
      );
    },
    [files],
  );

  const cancel = useCallback(() => {
    stop();
    setState({ kind: 'empty' });
  }, [stop]);

  useEffect(() => stop, [stop]);

  return { state, read, warm, clear, cancel };
}

export type ReadingState = ReturnType<typeof useReader>;
