/** Storage that may be refused (private windows, frames of another site): reading then finds nothing, writing does nothing. */
export const storage = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(`lineage.${key}`);
    } catch {
      return null;
    }
  },
  write(key: string, value: string | null): void {
    try {
      if (value === null) localStorage.removeItem(`lineage.${key}`);
      else localStorage.setItem(`lineage.${key}`, value);
    } catch {
      // The choice holds for this page; that is all that was promised.
    }
  },
};

export type Storage = typeof storage;
