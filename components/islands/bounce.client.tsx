'use client';

export { PasteBox } from '../paste/paste-box.client';
