import type { Page } from '@playwright/test';

/**
 * Listens for what leaves a page, by request or to another window; call it before the first `goto`.
 * @returns what every request said so far, addresses read as a person would
 */
export async function listenForLeaks(page: Page): Promise<readonly string[]> {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await page.context().addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message) {
      heard.push(message);
      post.call(this, message);
    };
  });
  return sent;
}
