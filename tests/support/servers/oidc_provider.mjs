// An identity provider of another code base (npm oidc-provider), for the tests of signing in by one. It listens on
// 127.0.0.1, at the port of its first argument; the second is the folder of the packages, the third its keys as a
// JWKS, the fourth its clients, both as JSON. Whoever types a login at its form is that account.
import path from "node:path";
import { pathToFileURL } from "node:url";

const [port, packages, jwks, clients] = process.argv.slice(2);
const { default: Provider } = await import(
  pathToFileURL(path.join(packages, "node_modules/oidc-provider/lib/index.js")).href
);

const provider = new Provider(`http://localhost:${port}`, {
  jwks: JSON.parse(jwks),
  clients: JSON.parse(clients),
  claims: { openid: ["sub"], profile: ["preferred_username", "name"] },
  pkce: { required: () => true },
  cookies: { keys: ["only for tests"] },
  async findAccount(ctx, id) {
    return { accountId: id, claims: async () => ({ sub: `sub-of-${id}`, preferred_username: id, name: `Name of ${id}` }) };
  },
});
provider.listen(Number(port), "127.0.0.1", () => console.log("listening"));
