/** Runs before the first paint: says that scripts work, so that styles can count on them. Its hash is in the policy. */
export const prePaint = "document.documentElement.dataset.script='on'";
