import { parentPort, workerData } from 'node:worker_threads'
import { runInstance, type Task } from './psplib-run.ts'

parentPort?.on('message', (task: Task) => parentPort?.postMessage(runInstance(task, workerData)))
