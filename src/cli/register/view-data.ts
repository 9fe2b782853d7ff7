import { registerView, type ViewData } from '../../desk/register/index.ts'
import type { Arguments } from '../arguments.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { dayOption } from './options.ts'

/** The register as `--at` and `--recorded-by` ask for it. Throws UsageError for dates that are none. */
export async function viewData({ options }: Arguments, workspace: Workspace): Promise<ViewData> {
  return registerView(workspace, { at: dayOption(options, 'at'), recordedBy: dayOption(options, 'recorded-by') })
}
