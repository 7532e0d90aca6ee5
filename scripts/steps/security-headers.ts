/**
 * The headers every host should send with the site. The pages carry their own policy for scripts and styles, with hashes;
 * two policies hold together, so the header says only what a page's meta tag cannot say or what must hold for every file.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "form-action 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': permissions({
    nobody: [
      'accelerometer',
      'autoplay',
      'camera',
      'display-capture',
      'encrypted-media',
      'gamepad',
      'geolocation',
      'gyroscope',
      'hid',
      'idle-detection',
      'local-fonts',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'picture-in-picture',
      'publickey-credentials-get',
      'serial',
      'storage-access',
      'usb',
      'xr-spatial-tracking',
    ],
    ourselves: ['clipboard-write', 'fullscreen', 'screen-wake-lock'],
  }),
};

function permissions({ nobody, ourselves }: { nobody: string[]; ourselves: string[] }): string {
  return [...nobody.map((feature) => `${feature}=()`), ...ourselves.map((feature) => `${feature}=(self)`)].join(', ');
}
