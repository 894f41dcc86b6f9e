import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: money and bank. */
export const money: ConceptWords<'money'> = {
  'bank-card': `
    card cards debit credit visa mastercard maestro amex bankcard bankcards creditcard debitcard dankort
    bankaxept chip contactless magstripe strip cvv cvc pin pincode pins pinsentry plastic cardholder cardholders
    applepay googlepay prepaid prepay embossed cardreader monzo revolut virtual platinum signature cashcard
    barclaycard chargecard hologram supplementary gpay tapped expiry contactles cashcards kontokort paycard
  `,
  'card-trouble': `
    declined declines decline declining refused blocked swallowed swallows retained demagnetised snapped bent
    expired expires expiring expire rejected rejecting unreadable unrecognised chewed snipped decliend declinded
    frozen froze unaccepted inactive deactivated unactivated wont unusable nonfunctional demagnetized
    demagnetise malfunctioning confiscated jammed bitten munched gobbled trapped binned shredded shredding
    scratched insufficient blocking unblock unblocked reactivate
  `,
  'bank-account': `
    account accounts acct acc accs bankaccount balance balances statement statements iban bic sortcode overdraft
    overdrawn overdrafts joint isa passbook payee payees mandate mandates ledger transaction transactions
    credited debited debits credits subaccount passbooks bookkeeping kontonummer konto cheque cheques chequebook
    dormant deposited pending
  `,
  transfer: `
    transfer transfers transfered transferred transferring swish swished swishing swishes vipps vippsed vippsing
    mobilepay bacs chaps sepa remit remittance remitted payday wages salary paypal wired wiring recipient
    recipients payee giro bankgiro plusgiro autogiro payslip payroll wage paycheck paydays misdirected
    mistransfer beneficiary scheduled recurring tikkie
  `,
  loan: `
    loan loans mortgage mortgages mortgaged remortgage remortgaging remortgaged instalment instalments
    installment installments repayment repayments repay repays repaid guarantor guarantors debt debts debtor
    lender lenders lending borrow borrowed borrower borrowers borrowing interest apr amortise amortisation
    amortising refinance refinancing refinanced consolidation consolidate consolidating klarna afterpay clearpay
    bnpl payday ltv collateral surety heloc overpay overpayment overpayments redemption affordability svr
    indebted subprime creditworthy studentloan
  `,
  savings: `
    savings saver savers saving fund funds share shares stocks stock pension pensions pensioned isa isas sipp
    dividend dividends investment investments investing invested invest portfolio portfolios etf etfs bonds bond
    gilts nest annuity annuities broker brokers brokerage nasdaq ftse withdrawal withdrawals drawdown lisa
    moneybox maturity matured matures avanza nordnet securities equities custody lifesavings
  `,
  cash: `
    cash cashpoint cashpoints cashmachine cashback atm atms coins coin coinage notes banknote banknotes fiver
    fivers tenner tenners quid coppers pennies penny pence dosh dough wonga readies withdraw withdrew withdrawn
    withdraws withdrawal tuppence pounds fifties twenties fifty smackers squid monies wedge minted skint brassic
    nicker dispenser dispensed bankomat bankomaten minibank dollah cashier
  `,
  'payment-word': `
    pay pays paid paying payed payment payments payable payer payers prepaid prepay prepaying unpaid overpaid
    overpay underpaid settle settled settling charge charged charges charging debit debited debiting deduct
    deducted deducts deducting deduction spent forked shelled purchase checkout billed authorise authorised
    preauthorised preauth
  `,
  invoice: `
    invoice invoices invoiced invoicing einvoice einvoices e-invoice e-invoices bill bills billed billing biling
    invoce invioce reminder reminders overdue duedate ocr kid kivra giro debit directdebit mandate payable
    unpaid paperless autopay autogiro avtalegiro betalingsservice itemised breakdown rebill rebilled misbilled
    backbilled prorata prefilled reissued remittance dd dds instalment invoicenumber creditnote peppol invoic*
  `,
  fee: `
    fee fees price prices priced pricing tariff tariffs surcharge surcharges surcharged premium premiums vat
    moms mva deposit deposits cost costs costed charge charges excess levy levies toll tolls fare fares
    pricelist subscription admin administration handling postage postal p&p shipping markup handlingfee penalty
    pence cents costly pricey kroner
  `,
  'price-complaint': `
    expensive pricey extortionate extortion overpriced ripoff rip-off ripped robbery daylight robbers rob
    robbing fleeced fleecing fleece gouge gouging gouged profiteering profiteers profiteer exorbitant
    astronomical eyewatering eye-watering doubling tripled trebled quadrupled increase increases increased hike
    hikes hiked jumped soared soaring skyrocketed rocketed hidden sneaky sneaked stealth overcharged
    overcharging overcharge overcharges milking greed greedy greediness grasping ransom scandalous unaffordable
    inflated inflation moneygrabbing money-grabbing grabbing usury moneymaking rinsed rinsing stung
  `,
  discount: `
    discount discounts discounted discounting offer offers promo promos promotion promotional promotions
    promocode voucher vouchers coupon coupons bonus bonuses points loyalty nectar clubcard avios eurobonus
    cashback freebie freebies freebee bogof sales cheaper cheap cheapest bargain bargains reduction clearance
    giveaway redeem redeemed redeeming rebate concession concessionary concessions blackfriday halfprice teaser
    coop membercard rewards reward giftcard giftcards perks miles earlybird
  `,
  refund: `
    refund refunds refunded refunding refundable nonrefundable non-refundable refnd reufnd refound reimburse
    reimbursed reimbursement reimbursing reimburses repay repaid chargeback chargebacks recredited moneyback
    creditnote goodwill compensate compensated recoup recouped rebate rebated owed owes owing overpaid
    overpayment recompense recover clawback payback cashback repayment refund* reimburs*
  `,
  'debt-collection': `
    collection collections collector collectors collecting bailiff bailiffs bayliff bayliffs inkasso kronofogden
    ccj ccjs default defaulted defaults defaulting arrears intrum lowell debt debts debtor enforcement enforcer
    repossess repossessed repossession repossessing repo baliff court demand demands experian equifax garnish
    garnished garnishment sheriff warrant insolvency insolvent bankrupt bankruptcy iva dmp stepchange writeoff
    chased chasing hounded hounding blacklisted blacklist creditors creditor unpaid
  `,
  tax: `
    tax taxes taxed taxing taxable taxman taxation hmrc skatteverket skatteetaten skat declaration declare
    declared declaring deduction deductions deductible deduct p60 p45 p11d selfassessment self-assessment paye
    allowance allowances nontaxable taxfree vat inheritance dividend irs utr accountant accountants rebate
    withholding withheld payslip rut residency taxpayer taxpayers customs k1 nino moms
  `,
  currency: `
    currency currencies exchange exchanged exchanging euro euros eur dollar dollars usd sterling gbp krona
    kronor kroner krone sek nok dkk isk conversion convert converted converting fx forex abroad overseas pound
    pounds zloty zlotys pln yen franc chf lira rupee rupees roubles rubles baht dirham dirhams swift iban bic
    remittance revolut bureau travelex markka peso pesos yuan forint dcc nonsterling currenc*
  `,
}
