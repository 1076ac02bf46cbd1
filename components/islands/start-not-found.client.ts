import { NotFoundAnswer } from './not-found.client';
import { takeOver } from './take-over.client';

takeOver({ 'not-found': NotFoundAnswer });
