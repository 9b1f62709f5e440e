/** The path of a request. A proxy may send the whole address as the target: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2 */
export function pathOf({ url = '/' }: { readonly url?: string | undefined }): string {
  const [path = ''] = url.replace(/^https?:\/\/[^/?]*/iu, '').split('?');
  return path === '' ? '/' : path;
}
