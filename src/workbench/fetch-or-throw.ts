/** What the server answers. Rejects when nothing arrives, or not what was asked for. */
export async function fetchOrThrow(url: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url} did not arrive: ${response.status}`);
  return response;
}
