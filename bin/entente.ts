#!/usr/bin/env node
import { partLoader } from './load-part.js'

partLoader(__dirname)('./command.cjs')
