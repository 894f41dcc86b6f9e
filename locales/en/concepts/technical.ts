import type { ConceptWords } from '../../../src/core/concepts.js'

/** English words by concept: telecom, web, energy. */
export const technical: ConceptWords<'technical'> = {
  broadband: `
    broadband fibre fiber fttp fttc ftth wifi wi-fi wify router routers modem modems ethernet lan wlan mesh
    extender extenders booster boosters repeater bandwidth mbps mbit mbits gbps gigabit megs speedtest upload
    download uploads downloads ping lag lagging laggy buffering buffer buffers dropout dropouts ont openreach
    copper adsl vdsl dsl isp isps internet interweb net starlink satellite splitter rj45 superfast ultrafast
    landline landlines ipv6 ssid wireless mbs packet throughput
  `,
  mobile: `
    mobile mobiles mob sim sims simcard esim e-sim esims coverage reception data roaming roam subscription
    subscriptions payg pay-as-you-go topup top-up topped mast masts 3g 4g 5g lte voicemail texts texting sms mms
    imei puk pac stac port volte wificalling unlimited allowance gb gigs handset hotspot tethering tether apn
    payasyougo airtime simonly deadspot deadzone blackspot blackspots notspot notspots dialling antenna multisim
    datasim signalless
  `,
  'tv-stream': `
    tv telly tvs television channel channels streaming stream streams streamed decoder settop set-top remotes
    subtitles subtitle catchup catch-up iplayer netflix viaplay disney hbo max allente telia series episode
    episodes film films movie movies football premier eurosport broadcast broadcasting programme programmes
    satellite freeview freesat hdmi chromecast firestick appletv roku pixelated pixelating pixelation
    documentary box-set boxset kickoff livestream rewind formula1 f1 telecast hd 4k pvr
  `,
  'app-word': `
    app apps application applications update updates updated updating versions buttons icons notification
    notifications widget widgets swipe swiping tapping android ios iphone playstore appstore download downloaded
    downloading install installed reinstall reinstalled reinstalling uninstall uninstalled interface ui ux
    redesign redesigned darkmode dark mode font fonts tabs dropdown scroll scrolling toggle beta rollback faceid
    touchid upgrade upgraded usability intuitive unintuitive clunky bug bugs buggy glitch glitchy homescreen
    changelog pop-up pop-ups user-friendly
  `,
  login: `
    login log-in logins logon log-on logged logging signin sign-in password passwords passwrod pasword passwd
    passcode passphrase username usernames userid user bankid mitid minid nemid freja authenticator
    authentication authenticate authenticated otp 2fa mfa twofactor two-factor lockout lockedout forgotten
    forgot resetting credentials captcha verification verified fingerprint faceid biometrics biometric logout
    loggedout timeout dongle codebrick keypad securitycode passkey passkeys access
  `,
  'error-message': `
    error errors eror message 404 500 502 503 504 403 401 spinning spinner spins spin wheel blank freezes freeze
    frozen froze freezing crash crashes crashed crashing glitch glitches glitching glitchy bug bugs loops
    looping timeout timeouts timed oops whoops unexpected unknown invalid failure unavailable exception fatal
    unable loading loads eggtimer hourglass greyed grayed unresponsive refresh refreshing refreshed gateway
    mismatch undefined denied popup unsupported incompatible screenshot screenshots
  `,
  website: `
    website websites site sites webpage webpages homepage link links menus upload uploads uploaded uploading url
    urls browser browsers chrome firefox safari edge cookies cache cached checkout dropdown drop-down searchbar
    portal portals mypage mypages dashboard navigation navigate navigating banner faq faqs online onlinebank
    internetbank netbank netbanking pdf pdfs download clicking submit redirected redirect redirects typo typos
    sitemap incognito jpeg jpg
  `,
  'domain-hosting': `
    domain domains domainname hosting hosted hosts webhost webhosting dns nameserver nameservers cname mx txt
    spf dkim dmarc ssl tls https letsencrypt plugin plugins wordpress woocommerce joomla drupal magento
    prestashop shopify webshop cms database databases mysql mariadb php ftp sftp ssh cpanel plesk phpmyadmin vps
    cloud backups subdomain subdomains registrar whois authcode epp registry htaccess cron cronjob cronjobs
    uptime downtime sitebuilder propagation propagate tld migrating migrated migration cdn nginx apache staging
    api apis laravel
  `,
  'email-tech': `
    mailbox mailboxes inbox inboxes spam spamfilter filters filtered junk attachment attachments attach bounce
    bounces bounced bouncing undeliverable mailerdaemon smtp imap pop3 outlook thunderbird gmail hotmail icloud
    webmail alias aliases forwarder forwarders forwarding autoresponder quota blacklisted blacklist whitelist
    spf dkim dmarc newsletters mailinglist synced cc bcc emails mails e-mails mx deliverability greylisting
    catchall mailserver
  `,
  device: `
    phone phones iphone iphones ipad ipads samsung galaxy android nokia huawei oneplus tablet tablets laptop
    laptops macbook mac macs imac pc pcs computer computers desktop chromebook windows win11 win10 macos linux
    ubuntu printer printers scanner monitor browser chrome safari firefox smartphone smartphones smartwatch
    applewatch fitbit garmin kindle doro smart handset ios webcam keyboard usb bluetooth charger chargers
    battery batteries console xbox playstation ps5 alexa sonos thermostat hp lenovo dell asus
  `,
  'power-cut': `
    powercut powercuts power-cut power-cuts power outage outages blackout blackouts brownout dark darkness fuses
    fusebox fuse-box tripped tripping rcd breaker breakers candle candles candlelight torch torches electricity
    electric lamp leccy generator generators flicker flickers flickering flickered substation transformer pylon
    pylons cable freezers thawing thawed defrosted defrosting restore restoration reconnection reconnected dead
    off-grid headtorch ups torchlight
  `,
  electricity: `
    electricity electric electrical electrics leccy power kwh kw mwh meter meters metering smartmeter
    smartmeters smart-meter ihd spotprice tariff tariffs grid solar pv inverter battery feed-in charging charger
    wallbox chargingbox chargepoint ev volt volts ampere amps three-phase consumption usage wholesale nordpool
    offpeak off-peak economy7 prepay prepayment energy watts watt wattage pricecap heatpump heat-pump hydro
    nuclear windfarm electrician microgeneration ofgem
  `,
  'heating-water': `
    heating heat heated heats radiator radiators hot water hotwater boiler boilers district districtheating
    heatpump heat-pump combi thermostat immersion sewage sewer sewers sewerage septic taps mains stopcock murky
    cloudy discoloured drinking showers freezing lukewarm underfloor plumber plumbing pipes drain drains
    drainage kerosene pellets woodburner burst meter limescale chlorine contaminated cryptosporidium hydrant
    hosepipe warmth manhole chilly burner flue
  `,
  'down-word': `
    down out offline off unstable unreliable intermittent intermittently outage outages workin wokring
    unavailable inaccessible unreachable unresponsive kaput bust busted knackered borked conked dropping drops
    dropped dropouts patchy sluggish dodgy flaky flakey stopped failing failed disconnected disconnects
    disconnecting disconnect wobbly erratic wonky nonexistent non-existent temperamental spotty on-off
  `,
  repair: `
    repair repairs repaired repairing repairer repairman mend mended mending fixed fixing fixes engineer
    engineers technician technicians techs fitter fitters electrician electricians plumber plumbers fault faults
    faultfinding troubleshoot troubleshooting troubleshooted diagnose diagnosed diagnostics restore restored
    restoring replaced replacement replace mechanic tradesman joiner roofer glazier workmen workman contractors
    toolbox bodge bodged bodging patched patch resolved resolve call-out reconnected reinstated workaround
    serviced servicing overhaul handyman
  `,
  'known-fault': `
    disturbance disturbances disruption disruptions maintenance planned unplanned scheduled fault faults report
    reported reporting statuspage status downdetector incident incidents outage outages issue issues widespread
    nationwide neighbourhood neighbours region regional affected affecting affects postcode estate upgrade
    upgrading ongoing investigating eta restored intermittent acknowledged announcement
  `,
  setting: `
    setting settings configure configured configuring configuration config activate activated activating
    activation install installed installing installation installer connect connecting connects switch switched
    switching reset resetting resets restart restarted restarting reboot rebooted rebooting unplug unplugged
    unplugging plug plugged plugging toggle toggled enable enabled enabling disable disabled disabling setup
    set-up pair paired pairing sync synced syncing factory firmware cache reinstall reinstalled reinstalling
    instructions instruction preference preferences adjust calibrate wizard
  `,
}
