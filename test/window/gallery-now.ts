/**
 * When the gallery is looked at, in milliseconds since 1970: a Thursday morning where it is drawn, so that
 * a picture differs from the one before only where the window does.
 */
export const galleryNow = new Date(2026, 2, 12, 10, 42).getTime();
