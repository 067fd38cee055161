/** Keeps the screen awake while it is seen, where the browser knows how and allows it. */
export function keepAwake(signal: AbortSignal): void {
  let lock: WakeLockSentinel | undefined;
  const ask = async (): Promise<void> => {
    if (document.hidden) return;
    try {
      lock = await navigator.wakeLock?.request('screen');
      if (signal.aborted) await lock?.release();
    } catch {
      // A low battery or an old browser: the teacher touches a key now and then.
    }
  };
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => void lock?.release().catch(() => {}));
  void ask();
}
