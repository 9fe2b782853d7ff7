import { apiPath, ask } from '../api/client.ts'

/** Ends the session of the browser; the application begins anew at the path, and nothing stays of what was shown. */
export async function signOut(path: string): Promise<void> {
  await ask(apiPath('session'), { method: 'DELETE' })
  location.assign(path)
}

/** The browser goes on as the user of the machine, who needs no account; the application begins anew. */
export async function goOnAsOwnMachine(): Promise<void> {
  await ask(apiPath('session', 'own-machine'), { method: 'POST' })
  location.assign('/')
}
