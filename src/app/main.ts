import {openClient} from './open-client.ts'
;(window as any).client = openClient(console.log)
