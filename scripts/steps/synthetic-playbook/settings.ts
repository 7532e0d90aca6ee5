const leads = ['desk-lead', 'quality-lead', 'people-lead'];

/** `playbook.yaml` of a made-up playbook, as data. */
export function settingsOf(languages: readonly string[]): Record<string, unknown> {
  return {
    name: 'Synthetic playbook',
    company: 'Example company',
    languages: { default: languages[0], all: languages },
    timeZone: 'Europe/Rome',
    riskClasses: {
      critical: { months: 3, weakest: 'compared-with-system' },
      standard: { months: 6, weakest: 'read' },
      low: { months: 12, weakest: 'read' },
    },
    levels: { frontline: 'Frontline', manager: 'Manager', leadership: 'Leadership' },
    channels: { phone: 'Phone', email: 'E-mail' },
    situations: { greeting: 'Greeting' },
    values: { warmth: 'Warmth' },
    tags: { contact: 'Contact', delivery: 'Delivery', figures: 'Figures' },
  };
}

/** `owners.yaml` of a made-up playbook, as data. */
export function madeUpOwners(): Record<string, unknown>[] {
  return leads.map((id, index) => ({
    id,
    name: id.replace('-', ' '),
    contact: { mail: `${id}@example.com` },
    account: `@example/${id}`,
    deputy: leads[(index + 1) % leads.length],
  }));
}
