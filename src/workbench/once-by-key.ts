/** Makes a thing once for each key, and again for one that could not be made. What has no key is made once. */
export function onceByKey<Value>(make: (key: string) => Promise<Value>): (key?: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (key = '') => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    return value;
  };
}
