/** A capability key: 43 characters of base64url (HMAC-SHA-256). */
export const KEY = /^[A-Za-z0-9_-]{43}$/;
