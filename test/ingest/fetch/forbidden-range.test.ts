import { expect, test } from 'vitest';
import { forbiddenRange } from '../../../src/ingest/fetch/forbidden-range.ts';

test.each(
  `0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1
  192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
  :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:192.168.0.1 ::ffff:0:10.0.0.1 64:ff9b::10.0.0.1 100::1 2001::1 2001:db8::1 2002:7f00:1::1 3fff::1 4000::1
  5f00::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 host`
    .split(/\s+/)
    .map((address) => [address]),
)('%s is not public', (address) => {
  expect(forbiddenRange(address)).not.toBeNull();
});

test.each([
  ['1.1.1.1'],
  ['93.184.215.14'],
  ['172.32.0.1'],
  ['2606:4700:4700::1111'],
  ['2a00:1450:4001::200e'],
  ['::ffff:1.1.1.1'],
])('%s is public', (address) => {
  expect(forbiddenRange(address)).toBeNull();
});
