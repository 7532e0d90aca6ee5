/** An address of the site with the base path in front: `/help/` is `/playbook/help/` on a site below /playbook/. */
export function withBase(address: string): string {
  return address.startsWith('/') ? `${import.meta.env.BASE_URL.replace(/\/$/, '')}${address}` : address;
}
