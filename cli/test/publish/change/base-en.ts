/** A made-up notice of a travel agency, in English. */
export const AGENCY = `# Privacy notice of Kite Travel

## Who is responsible

Kite Travel Company Limited, 9 Sample Road, Bangkok 10997, is the data controller. Our data protection officer is Ms. Nida Sample.

Your privacy is important to us.

## Information we collect

We collect the following information when you book a trip:

- Name and surname
- Passport number
- E-mail address
- Meal preferences, which may show your religion, with your explicit consent

## Why we use it

We use your information to book hotels and flights under our contract with you. We send offers only if you consent.

## How long we keep it

Bookings are kept for 2 years after the trip. Invoices are kept for 5 years. Then we delete the data.

## Who receives it

We share data with the hotel that you choose, with Cloud Example Ltd, which stores our bookings, and with the Revenue Department. We do not sell your information.

We transfer passport numbers to Japan when you travel there.

## Your rights

You have the right to:

- access your data and obtain a copy
- correct your data
- erase your data
- object to a use of your data

You may withdraw your consent at any time by e-mail. We answer requests within 30 days, free of charge. You may complain to the Personal Data Protection Committee.

## Children

Travellers under 20 need the consent of a parent.

## Cookies

Cookies are small text files. We use cookies to remember your language.

## Security

We encrypt data and limit access to staff who need it.

## Changes to this notice

We announce changes on our website 15 days ahead.

## Contact

Write to privacy@kite.example or call 02 000 0700.

Last updated 1 June 2026
`
