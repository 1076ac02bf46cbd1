import { BounceBox } from './bounce.client';
import { HomeBox } from './home.client';
import { takeOver } from './take-over.client';

takeOver({ home: HomeBox, bounce: BounceBox });
