import { PasteBox } from './bounce.client';
import { HomeTools } from './home.client';
import { takeOver } from './take-over.client';

takeOver({ home: HomeTools, bounce: PasteBox });
