import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ precompress: true }),
      // A form of ours carries its key with it: there is no cookie and no session that a stranger's page could borrow.
      csrf: { trustedOrigins: ["*"] },
      csp: {
        directives: {
          "default-src": ["none"],
          "script-src": ["self"],
          "style-src": ["self"],
          "img-src": ["self", "data:"],
          "connect-src": ["self"],
          "form-action": ["self"],
          "base-uri": ["none"],
          "frame-ancestors": ["none"],
        },
      },
    }),
  ],
  // Lightning CSS rejects a hack for old browsers that govuk-frontend 6.6 still carries.
  css: { lightningcss: { errorRecovery: true } },
});
