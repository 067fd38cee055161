/** Puts words where they can be pasted; false where a page may not, as on a disk, in some frames and over plain HTTP. */
export const copyText = async (text: string): Promise<boolean> =>
  (await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )) ?? false;
