/** The form that was sent; one without a file where what was sent is no form. */
export async function readForm(request: Request): Promise<FormData> {
  return request.formData().catch((problem: unknown) => {
    if (problem instanceof TypeError) return new FormData();
    throw problem;
  });
}
