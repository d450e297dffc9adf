import { partLoader } from './load-part.js'

partLoader(__dirname)('./thread.cjs')
