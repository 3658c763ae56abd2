<?php
/**
 * Plugin Name: Yinyom Mark
 * Description: Makes scripts, frames, images and links of services that need consent wait for it, in every page that is sent.
 * Version: 0.1.0
 * Requires PHP: 7.4
 * License: MIT
 *
 * For WordPress: put this file into wp-content/mu-plugins/. For any other site, as the first thing that a page does:
 *
 *     require 'yinyom-mark.php';
 *     yinyom_mark_start();
 *
 * It changes the attributes that it must, and not a byte beside them. The rules at the end of the file come from the
 * catalogue (npm run php-rules).
 */

if (!function_exists('yinyom_mark_start')) {

    /** Marks everything that this request sends from here on, where it turns out to be HTML. */
    function yinyom_mark_start(): void
    {
        static $isStarted = false;
        if ($isStarted || PHP_SAPI === 'cli' && !defined('YINYOM_MARK_CLI')) {
            return;
        }
        $isStarted = true;
        $page = '';
        ob_start(static function (string $part, int $phase) use (&$page): string {
            // What a page flushes early waits for its end: a script may be cut in two.
            if ($phase & PHP_OUTPUT_HANDLER_CLEAN) {
                $page = '';
                return '';
            }
            $page .= $part;
            if (!($phase & PHP_OUTPUT_HANDLER_FINAL)) {
                return '';
            }
            $whole = $page;
            $page = '';
            return yinyom_mark_response($whole);
        });
    }

    /** A page as it is to be sent: marked where its headers say that it is HTML, as it is where they do not. */
    function yinyom_mark_response(string $page): string
    {
        $type = (string) ini_get('default_mimetype');
        foreach (headers_list() as $header) {
            if (preg_match('~^content-type:(.*)~i', $header, $found)) {
                $type = $found[1];
            }
            if (preg_match('~^content-encoding:(?!\s*(identity)?\s*$)~i', $header)) {
                return $page;
            }
        }
        if (!preg_match('~^\s*text/html\b~i', $type) || preg_match('~charset\s*=\s*["\']?utf-?(16|32)~i', $type)) {
            return $page;
        }
        $marked = yinyom_mark_html($page);
        if ($marked !== $page && !headers_sent()) {
            foreach (['Content-Length', 'ETag', 'Content-MD5', 'Digest', 'Accept-Ranges'] as $stale) {
                header_remove($stale);
            }
        }
        return $marked;
    }

    /**
     * Marks one page: bytes in whatever encoding that holds ASCII (UTF-8, windows-874). A page that is marked already
     * stays as it is.
     *
     * @param array|null $rules As `npm run php-rules` writes them; null: those of this file.
     */
    function yinyom_mark_html(string $page, ?array $rules = null): string
    {
        static $own = null;
        if ($rules === null) {
            $rules = $own ?? ($own = yinyom_mark_rules());
        }
        return (new Yinyom_Marker($rules))->mark($page);
    }
}

if (!class_exists('Yinyom_Marker', false)) {

    /** Marks one page. The same rules as `catalogue/src/mark`, and the same result, byte by byte. */
    final class Yinyom_Marker
    {
        /** White space of JavaScript, as far as one byte holds it; said so that no locale changes it. */
        private const S = '[\t-\r \xA0]';
        private const SPACES = " \t\n\v\f\r\xA0";
        /** White space of HTML. */
        private const WS = "\t\n\f\r ";
        private const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
        private const LOWER = 'abcdefghijklmnopqrstuvwxyz';
        private const WORD = '[A-Za-z0-9_]';

        /** Elements whose content is text. */
        private const TEXTS = [
            'script' => 1, 'style' => 1, 'xmp' => 1, 'iframe' => 1, 'noembed' => 1, 'noframes' => 1, 'noscript' => 1,
            'title' => 1, 'textarea' => 1, 'plaintext' => 1,
        ];
        /** Elements that are judged with the text in them. */
        private const WITH_TEXT = ['script' => 1, 'style' => 1, 'iframe' => 1, 'noscript' => 1];
        private const LOADING = [
            'script' => ['src'],
            'iframe' => ['src'],
            'frame' => ['src'],
            'img' => ['src', 'srcset'],
            'source' => ['src', 'srcset'],
            'video' => ['src', 'poster'],
            'audio' => ['src'],
            'track' => ['src'],
            'embed' => ['src'],
            'object' => ['data'],
            'input' => ['src'],
            'link' => ['href', 'imagesrcset'],
            'image' => ['src', 'srcset', 'href', 'xlink:href'],
        ];
        private const LAZY = [
            'data-src' => 'src',
            'data-lazy-src' => 'src',
            'data-lazy' => 'src',
            'data-original' => 'src',
            'data-srcset' => 'srcset',
            'data-lazy-srcset' => 'srcset',
        ];
        private const LAZY_IN = ['iframe' => 1, 'img' => 1, 'source' => 1, 'video' => 1];
        private const PAINTED = [
            'body' => 1, 'table' => 1, 'thead' => 1, 'tbody' => 1, 'tfoot' => 1, 'tr' => 1, 'td' => 1, 'th' => 1,
        ];
        private const MARKS = ['data-category', 'data-service', 'data-yinyom-category', 'data-yinyom-service'];
        private const ASKING = '~(^|' . self::S . ')(stylesheet|preload|modulepreload|prefetch|prerender|preconnect'
            . '|dns-prefetch|icon|apple-touch-icon|manifest)(' . self::S . '|\z)~i';
        private const CONNECTING = '~(^|' . self::S . ')(preconnect|dns-prefetch)(' . self::S . '|\z)~i';
        private const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'];
        private const LONGEST_CALLS = 8000;
        private const RUNS = '~^' . self::S . '*((text|application)/(x-)?(java|ecma)script'
            . '|text/(javascript1\.[0-5]|jscript|livescript)|module)?' . self::S . '*\z~i';
        private const HELD = '~^' . self::S . '*text/plain' . self::S . '*(;|\z)~i';
        private const OWN_WORK = '~(^|[^A-Za-z0-9_$])(\$|jQuery)\(|querySelector|classList'
            . '|addEventListener\(\'(click|submit|scroll|change|input)\'~';
        private const LOADS = '~createElement|insertBefore|appendChild|\.append\(|document\.write|new' . self::S
            . '+Image|\.src' . self::S . '*=|fetch' . self::S . '*\(|sendBeacon|XMLHttpRequest|importScripts|import'
            . self::S . '*["\'{*A-Za-z0-9_(]|getScript|innerHTML~';
        private const ADDRESSES = '~(?:https?:)?//[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+(?::[0-9]+)?'
            . '(?:/[^\t-\r \xA0"\'`<>\\\\)]*)?~i';
        private const BACK = '~^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li'
            . '|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)\z~';
        private const HTML_AGAIN = [
            'svg' => ['foreignobject' => 1, 'desc' => 1, 'title' => 1],
            'math' => ['mi' => 1, 'mo' => 1, 'mn' => 1, 'ms' => 1, 'mtext' => 1],
        ];
        private const VOID = '~^(area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param'
            . '|source|track|wbr)\z~';
        private const LONGEST = ['needle' => 8000, 'address' => 3000];

        /** @var array */
        private $rules;
        /** @var string */
        private $page = '';
        /** @var array<int, array{int, int, string}> Start, end and the text that takes the place. */
        private $edits = [];
        /** @var array<string, int> Where the last open part of a drawing stands, by its name. */
        private $last = [];
        /** @var int How deep in templates, counted from the one that waits. */
        private $sheltered = 0;

        public function __construct(array $rules)
        {
            $this->rules = $rules;
        }

        public function mark(string $page): string
        {
            $this->page = $page;
            $this->edits = [];
            $this->sheltered = 0;
            $this->read(0, strlen($page));
            return $this->applied();
        }

        private function applied(): string
        {
            if (!$this->edits) {
                return $this->page;
            }
            $order = [];
            foreach ($this->edits as $at => $edit) {
                $order[] = [$edit[0], $at];
            }
            sort($order);
            $out = '';
            $done = 0;
            foreach ($order as [, $at]) {
                [$start, $end, $text] = $this->edits[$at];
                $out .= substr($this->page, $done, $start - $done) . $text;
                $done = $end;
            }
            return $out . substr($this->page, $done);
        }

        // Reading: which tags a browser sees.

        /** Reads the page from one offset to another, as a text of its own. */
        private function read(int $from, int $to): void
        {
            $html = $to === strlen($this->page) ? $this->page : substr($this->page, 0, $to);
            $foreign = [];
            $open = [];
            $around = $this->last;
            $this->last = [];
            $this->readTags($html, $from, $foreign, $open);
            $this->last = $around;
        }

        private function readTags(string $html, int $at, array $foreign, array $open): void
        {
            while (($at = strpos($html, '<', $at)) !== false) {
                $next = $html[$at + 1] ?? '';
                if (self::isLetter($next)) {
                    $tag = $this->readTag($html, $at, $at + 1);
                    if ($tag === null) {
                        return;
                    }
                    $at = $this->opened($html, $tag, $foreign, $open);
                } elseif ($next === '/') {
                    $at = $this->readEnd($html, $at, $foreign, $open);
                } elseif ($next === '!') {
                    $at = self::endOfDeclaration($html, $at, self::isInside($foreign));
                } elseif ($next === '?') {
                    $at = self::after($html, '>', $at + 1);
                } else {
                    $at++;
                }
            }
        }

        /** Takes a start tag; gives where to read on. */
        private function opened(string $html, array $tag, array &$foreign, array &$open): int
        {
            $name = $tag['name'];
            $isForeign = $this->openForeign($foreign, $open, $tag);
            if ($name === 'template' && !$isForeign && ($this->sheltered || $this->isMarked($tag))) {
                $this->sheltered++;
            }
            if ($isForeign || !isset(self::WITH_TEXT[$name])) {
                $this->settle($tag, '', $tag['end'], $isForeign);
            }
            if ($isForeign || !isset(self::TEXTS[$name])) {
                return $tag['end'];
            }
            [$textEnd, $end] = $this->endOfText($html, $name, $tag['end']);
            $this->closed($tag, $textEnd, $end);
            $this->closeForeign($foreign, $open, $name);
            return $end;
        }

        /** Takes an element whose content is text. */
        private function closed(array $tag, int $textEnd, int $end): void
        {
            $name = $tag['name'];
            if ($name === 'noscript') {
                $around = $this->sheltered;
                $this->read($tag['end'], $textEnd);
                $this->sheltered = $around;
                return;
            }
            $isIdle = $name === 'script' && $textEnd === $end && !isset($tag['attributes']['src']);
            if (isset(self::WITH_TEXT[$name]) && !$isIdle) {
                $this->settle($tag, substr($this->page, $tag['end'], $textEnd - $tag['end']), $end, false);
            }
        }

        /** Takes an end tag; gives where to read on. */
        private function readEnd(string $html, int $at, array &$foreign, array &$open): int
        {
            $next = $html[$at + 2] ?? '';
            if ($next === '>') {
                return $at + 3;
            }
            if (!self::isLetter($next)) {
                return $next === '' ? strlen($html) : self::after($html, '>', $at + 2);
            }
            $tag = $this->readTag($html, $at, $at + 2);
            if ($tag === null) {
                return strlen($html);
            }
            $this->closeForeign($foreign, $open, $tag['name']);
            if ($tag['name'] === 'template' && $this->sheltered) {
                $this->sheltered--;
            }
            return $tag['end'];
        }

        /** The tag that begins at `$start`; null where the page ends in it. */
        private function readTag(string $html, int $start, int $at): ?array
        {
            $size = strlen($html);
            $length = strcspn($html, "\t\n\f\r />", $at);
            $name = self::lower(substr($html, $at, $length));
            $at += $length;
            $nameEnd = $at;
            $attributes = [];
            $places = [];
            $repeats = [];
            while (true) {
                $skipped = strspn($html, "\t\n\f\r /", $at);
                $at += $skipped;
                if ($at >= $size) {
                    return null;
                }
                if ($html[$at] === '>') {
                    $isClosed = $skipped > 0 && $html[$at - 1] === '/';
                    return [
                        'name' => $name, 'attributes' => $attributes, 'places' => $places, 'repeats' => $repeats,
                        'start' => $start, 'nameEnd' => $nameEnd, 'end' => $at + 1, 'closed' => $isClosed,
                    ];
                }
                $from = $at;
                $at += 1 + strcspn($html, "\t\n\f\r />=", $at + 1);
                $attribute = self::lower(substr($html, $from, $at - $from));
                $end = $at;
                $at += strspn($html, self::WS, $at);
                if ($at >= $size) {
                    return null;
                }
                $value = '';
                if ($html[$at] === '=') {
                    $at++;
                    $at += strspn($html, self::WS, $at);
                    if ($at >= $size) {
                        return null;
                    }
                    $quote = $html[$at];
                    if ($quote === '"' || $quote === "'") {
                        $close = strpos($html, $quote, $at + 1);
                        if ($close === false) {
                            return null;
                        }
                        $value = substr($html, $at + 1, $close - $at - 1);
                        $at = $end = $close + 1;
                    } elseif ($quote !== '>') {
                        $length = strcspn($html, "\t\n\f\r >", $at);
                        $value = substr($html, $at, $length);
                        $at = $end = $at + $length;
                    }
                }
                if (isset($places[$attribute])) {
                    $repeats[] = [$attribute, $from];
                } else {
                    $attributes[$attribute] = self::decoded($value);
                    $places[$attribute] = [$from, $end];
                }
            }
        }

        /** Where the text of an element ends, and where its end tag does; both are the end of the page where it has none. */
        private function endOfText(string $html, string $name, int $at): array
        {
            $size = strlen($html);
            if ($name === 'plaintext') {
                return [$size, $size];
            }
            $start = $name === 'script' ? self::endOfScript($html, $at) : self::endTagOf($html, $name, $at);
            $tag = $start === null ? null : $this->readTag($html, $start, $start + 2);
            return $tag === null ? [$size, $size] : [$start, $tag['end']];
        }

        private static function endTagOf(string $html, string $name, int $at): ?int
        {
            $found = preg_match('~</' . $name . '(?=[\t\n\f\r />])~i', $html, $match, PREG_OFFSET_CAPTURE, $at);
            return $found ? $match[0][1] : null;
        }

        /** Where the end tag of a script begins; in `<!-- <script>`, an end tag ends only the inner one. */
        private static function endOfScript(string $html, int $at): ?int
        {
            $looks = [
                '~<!--|</script(?=[\t\n\f\r />])~i',
                '~-->|</script(?=[\t\n\f\r />])|<script(?=[\t\n\f\r />])~i',
                '~-->|</script(?=[\t\n\f\r />])~i',
            ];
            $depth = 0;
            while (preg_match($looks[$depth], $html, $match, PREG_OFFSET_CAPTURE, $at)) {
                [$found, $start] = $match[0];
                $at = $start + strlen($found);
                if ($found === '<!--') {
                    $depth = 1;
                    $at -= 2;
                } elseif ($found === '-->') {
                    $depth = 0;
                } elseif ($found[1] !== '/') {
                    $depth = 2;
                } elseif ($depth === 2) {
                    $depth = 1;
                } else {
                    return $start;
                }
            }
            return null;
        }

        /** Where what begins with `<!` ends. */
        private static function endOfDeclaration(string $html, int $at, bool $isForeign): int
        {
            if (substr($html, $at + 2, 2) === '--') {
                $from = $at + 4;
                if (substr($html, $from, 1) === '>') {
                    return $from + 1;
                }
                if (substr($html, $from, 2) === '->') {
                    return $from + 2;
                }
                $plain = self::after($html, '-->', $from);
                return min($plain, self::after($html, '--!>', $from));
            }
            if ($isForeign && substr($html, $at + 2, 7) === '[CDATA[') {
                return self::after($html, ']]>', $at + 9);
            }
            return self::after($html, '>', $at + 2);
        }

        /** The offset after the next `$what`, or the end of the page. */
        private static function after(string $html, string $what, int $at): int
        {
            $found = $at > strlen($html) ? false : strpos($html, $what, $at);
            return $found === false ? strlen($html) : $found + strlen($what);
        }

        // Drawings and formulas, in which no element's content is text.

        private static function isInside(array $foreign): bool
        {
            return $foreign && !$foreign[count($foreign) - 1][2];
        }

        private function openForeign(array &$foreign, array &$open, array $tag): bool
        {
            $name = $tag['name'];
            $given = $tag['attributes'];
            $isInside = self::isInside($foreign);
            if ($isInside) {
                $isFont = $name === 'font' && (isset($given['color']) || isset($given['face']) || isset($given['size']));
                if ($isFont || preg_match(self::BACK, $name)) {
                    $this->goBack($foreign);
                    $isInside = false;
                }
            }
            if (!$isInside && $name !== 'svg' && $name !== 'math') {
                self::count($foreign, $open, $name, 1);
                return false;
            }
            if (!$tag['closed']) {
                $kind = $isInside ? $foreign[count($foreign) - 1][1] : $name;
                $isMarkup = $kind === 'math' && $name === 'annotation-xml'
                    && preg_match('~^(text/html|application/xhtml\+xml)\z~i', $given['encoding'] ?? '');
                $isHtml = isset(self::HTML_AGAIN[$kind][$name]) || $isMarkup;
                $foreign[] = [$name, $kind, $isHtml, 0, $this->last[$name] ?? -1, self::barred($foreign)];
                $this->last[$name] = count($foreign) - 1;
            }
            return true;
        }

        private function closeForeign(array &$foreign, array &$open, string $name): void
        {
            if (self::isInside($foreign) && ($name === 'br' || $name === 'p')) {
                $this->goBack($foreign);
                return;
            }
            // While elements of HTML are open in it, no end tag of a drawing counts.
            $at = $this->last[$name] ?? -1;
            if ($at > self::barred($foreign)) {
                while (count($foreign) > $at) {
                    $this->drop($foreign);
                }
                return;
            }
            if (self::isInside($foreign) && ($open[$name] ?? 0) > 0) {
                $this->goBack($foreign);
            }
            if (!self::isInside($foreign)) {
                self::count($foreign, $open, $name, -1);
            }
        }

        /** Notes that an element of HTML begins or ends. */
        private static function count(array &$foreign, array &$open, string $name, int $by): void
        {
            $now = ($open[$name] ?? 0) + $by;
            // The end of what is not open ends nothing.
            if ($now < 0 || preg_match(self::VOID, $name)) {
                return;
            }
            $open[$name] = $now;
            $last = count($foreign) - 1;
            if ($last >= 0) {
                $foreign[$last][3] = max(0, $foreign[$last][3] + $by);
            }
        }

        /** Where the last one stands that has open elements of HTML; -1 where none has. */
        private static function barred(array $foreign): int
        {
            $last = count($foreign) - 1;
            return $last < 0 ? -1 : ($foreign[$last][3] > 0 ? $last : $foreign[$last][5]);
        }

        private function drop(array &$foreign): void
        {
            [$name, , , , $before] = array_pop($foreign);
            $this->last[$name] = $before;
        }

        private function goBack(array &$foreign): void
        {
            while (self::isInside($foreign)) {
                $this->drop($foreign);
            }
        }

        // Judging: what waits, and how.

        private function settle(array $tag, string $text, int $end, bool $isForeign): void
        {
            if ($this->sheltered || $this->isMarked($tag)) {
                return;
            }
            $name = $tag['name'];
            if ($name === 'script') {
                if (!$isForeign) {
                    $this->settleScript($tag, $text, $end);
                }
                return;
            }
            if ($name === 'style' || $isForeign && $name === 'iframe') {
                return;
            }
            [$held, $rename] = $this->heldAddresses($tag);
            if ($held !== null) {
                $this->decide($tag, 'addresses', $held, $rename, $end);
                return;
            }
            if (isset($tag['attributes']['srcdoc'])) {
                $inside = $this->whoseMarkup($tag['attributes']['srcdoc']);
                if ($inside !== null) {
                    $this->decide($tag, 'template', $inside, [], $end);
                }
            }
            $place = $name === 'div' ? $this->whoseElement($tag) : null;
            if ($place !== null) {
                $this->decide($tag, 'place', $place, [], $end);
            }
            $address = $isForeign || !isset(self::PAINTED[$name]) ? '' : $tag['attributes']['background'] ?? '';
            $painter = preg_match('/^[ !#-;=?-[\\]-~]+\z/', $address) ? $this->request($address) : null;
            if ($painter !== null) {
                $this->decide($tag, 'background', $painter, [], $end);
            }
        }

        private function settleScript(array $tag, string $text, int $end): void
        {
            $type = $tag['attributes']['type'] ?? '';
            if (preg_match(self::HELD, $type) || !preg_match(self::RUNS, $type)) {
                return;
            }
            if (!isset($tag['attributes']['src'])) {
                $service = $this->whoseCode($text);
                if ($service !== null) {
                    $this->decide($tag, 'script', $service, [], $end);
                }
                return;
            }
            [$held, $rename] = $this->heldAddresses($tag);
            if ($held !== null) {
                $this->decide($tag, 'script', $held, $rename, $end);
            }
        }

        /** Whether an element says already what it waits for. */
        private function isMarked(array $tag): bool
        {
            foreach (self::MARKS as $name) {
                $id = $tag['attributes'][$name] ?? null;
                if ($id === null) {
                    continue;
                }
                if (strncmp($name, 'data-yinyom', 11) === 0 || isset($this->rules['known'][preg_replace('~^!~', '', $id)])) {
                    return true;
                }
            }
            return false;
        }

        /** The service that this inline script waits for; null where it runs. */
        private function whoseCode(string $code): ?int
        {
            $plain = self::plainCode($code);
            $found = [];
            foreach ($this->inCode($code, $plain) as [$service, $by]) {
                if ($this->state($service)) {
                    $found[] = [$service, $by];
                }
            }
            if (!$found) {
                return $this->whoseCalls($code);
            }
            $best = null;
            foreach ($found as $one) {
                if ($best === null || $this->rank($one) > $this->rank($best)) {
                    $best = $one;
                }
            }
            [$service, $by] = $best;
            $isMixed = strlen($plain) > self::LONGEST[$by] || preg_match(self::OWN_WORK, $plain);
            return $this->state($service) === 1 && !$isMixed ? $service : null;
        }

        private function rank(array $found): int
        {
            $order = ['necessary' => 0, 'functional' => 2, 'analytics' => 4, 'marketing' => 6];
            [$service, $by] = $found;
            return ($order[$this->rules['services'][$service][1]] ?? -2) + ($by === 'needle' ? 1 : 0);
        }

        /** Services whose snippet this code is, those found by a needle first. */
        private function inCode(string $code, string $plain): array
        {
            $named = [];
            foreach ($this->rules['needles'] as [$needle, $service]) {
                if (!isset($named[$service]) && self::hasNeedle($plain, $needle)) {
                    $named[$service] = [$service, 'needle'];
                }
            }
            if (preg_match(self::LOADS, $code)) {
                foreach (self::addressesIn($code) as $address) {
                    $service = $this->request($address);
                    if ($service !== null && !isset($named[$service])) {
                        $named[$service] = [$service, 'address'];
                    }
                }
            }
            return array_values($named);
        }

        /** Whose functions code uses that does nothing else; null where it does more. */
        private function whoseCalls(string $code): ?int
        {
            $calls = self::onlyCalls($code);
            if (!$calls) {
                return null;
            }
            $first = null;
            foreach ($calls as $name) {
                $owners = [];
                foreach ($this->rules['globals'][$name] ?? [] as $service) {
                    if ($this->state($service) === 1) {
                        $owners[] = $service;
                    }
                }
                if (!$owners) {
                    return null;
                }
                $first = $first ?? $owners[0];
            }
            return strpos(self::plainCode($code), "('consent','default'") === false ? $first : null;
        }

        private function whoseMarkup(string $markup): ?int
        {
            foreach (self::addressesIn($markup) as $address) {
                $service = $this->request($address);
                if ($service !== null && $this->state($service) === 1) {
                    return $service;
                }
            }
            foreach ($this->inCode($markup, self::plainCode($markup)) as [$service]) {
                if ($this->state($service) === 1) {
                    return $service;
                }
            }
            return null;
        }

        private function whoseElement(array $tag): ?int
        {
            foreach ($this->rules['elements'] as [$selector, $service]) {
                if (self::fitsElement($tag, $selector)) {
                    return $service;
                }
            }
            return null;
        }

        /** The service whose addresses an element has, and the new names of their attributes. */
        private function heldAddresses(array $tag): array
        {
            $name = $tag['name'];
            $given = $tag['attributes'];
            $asks = $name !== 'link' || preg_match(self::ASKING, $given['rel'] ?? '');
            $names = $asks ? (self::LOADING[$name] ?? []) : [];
            if (isset(self::LAZY_IN[$name])) {
                $names = array_merge($names, array_keys(self::LAZY));
            }
            $isConnecting = $name === 'link' && preg_match(self::CONNECTING, $given['rel'] ?? '');
            $owners = [];
            $service = null;
            foreach ($names as $one) {
                if (($given[$one] ?? '') === '') {
                    continue;
                }
                $owners[$one] = $this->owner($one, $given[$one])
                    ?? ($isConnecting ? $this->strictestAt($given[$one]) : null);
                if ($service === null && $owners[$one] !== null && $this->state($owners[$one])) {
                    $service = $owners[$one];
                }
            }
            if ($service === null || $name === 'frame') {
                return [null, []];
            }
            $rename = [];
            foreach ($owners as $one => $owner) {
                if ($owner === $service) {
                    $rename[$one] = self::heldName($one, $given);
                }
            }
            return [$service, $rename];
        }

        private function owner(string $name, string $value): ?int
        {
            foreach (self::addressesOf($name, $value) as $address) {
                $service = $this->request($address);
                if ($service !== null) {
                    return $service;
                }
            }
            return null;
        }

        private static function heldName(string $from, array $given): string
        {
            if (isset(self::LAZY[$from])) {
                return 'data-yinyom-' . self::LAZY[$from];
            }
            $plain = $from === 'xlink:href' ? 'href' : $from;
            return isset($given["data-$plain"]) ? "data-yinyom-$plain" : "data-$plain";
        }

        private static function addressesOf(string $name, string $value): array
        {
            if (substr($name, -6) !== 'srcset') {
                return [$value];
            }
            $found = [];
            $at = 0;
            $size = strlen($value);
            while (($at += strspn($value, "\t\n\f\r ,", $at)) < $size) {
                $length = strcspn($value, self::WS, $at);
                $text = substr($value, $at, $length);
                $plain = rtrim($text, ',');
                $found[] = $plain;
                $at += $length;
                if ($plain === $text) {
                    preg_match('~\G(?:\([^)]*+(?:\)|\z)|[^,(]++)*+~', $value, $skipped, 0, $at);
                    $at += strlen($skipped[0] ?? '');
                }
            }
            return $found;
        }

        /** 1: what is this service's waits. 2: nobody can say what for. 0: it need not. */
        private function state(int $service): int
        {
            return $this->rules['services'][$service][2];
        }

        // Writing the marks.

        private function decide(array $tag, string $hold, int $service, array $rename, int $end): void
        {
            if ($this->state($service) !== 1) {
                return;
            }
            [$id, $category, , $name] = $this->rules['services'][$service];
            $given = $tag['attributes'];
            $prefix = isset($given['data-category']) || isset($given['data-service']) ? 'data-yinyom-' : 'data-';
            $marks = " {$prefix}category=\"$category\" {$prefix}service=\"$id\"";
            if ($hold === 'template') {
                $this->edits[] = [$tag['start'], $tag['start'], "<template$marks>"];
                $this->edits[] = [$end, $end, '</template>'];
                return;
            }
            if ($hold === 'background') {
                $address = $given['background'];
                $style = ":where([data-yinyom-background=\"$address\"]){background-image:url(\"$address\")}";
                $this->rename($tag, 'background', 'data-yinyom-background');
                $this->edits[] = [$tag['end'], $tag['end'], "<template$marks><style>$style</style></template>"];
                return;
            }
            if ($hold === 'place') {
                $marks .= " data-yinyom-placeholder=\"$name\"";
            }
            $place = $hold === 'script' ? $tag['places']['type'] ?? null : null;
            if ($hold === 'script' && !$place) {
                $marks = ' type="text/plain"' . $marks;
            }
            $this->edits[] = [$tag['nameEnd'], $tag['nameEnd'], $marks];
            if ($place) {
                $isModule = self::lower(trim($given['type'], self::SPACES)) === 'module';
                $this->edits[] = [$place[0], $place[1], 'type="text/plain"' . ($isModule ? ' data-type="module"' : '')];
            }
            foreach ($rename as $from => $to) {
                $this->rename($tag, $from, $to);
            }
        }

        private function rename(array $tag, string $from, string $to): void
        {
            $start = $tag['places'][$from][0];
            $this->edits[] = [$start, $start + strlen($from), $to];
            foreach ($tag['repeats'] as [$again, $at]) {
                if ($again === $from) {
                    $this->edits[] = [$at, $at + strlen($from), $to];
                }
            }
        }

        // Matching.

        /** Whose address this is. */
        private function request(string $address): ?int
        {
            $address = self::asBrowsersRead($address);
            if (preg_match('~^/(?!/)([^?#]*)(?:\?([^#]*))?~', $address, $found)) {
                [$host, $path, $query] = ['', '/' . $found[1], isset($found[2]) ? explode('&', $found[2]) : []];
            } elseif (preg_match(
                '~^(?:(?:https?|wss?):)?//(?:[^/?#@\\\\]*@)?([^/?#:\\\\]+)(?::[0-9]+)?([^?#]*)(?:\?([^#]*))?~i',
                $address,
                $found
            )) {
                $host = preg_replace('~\.\z~', '', self::lower($found[1]));
                $path = $found[2] === '' ? '/' : $found[2];
                $query = ($found[3] ?? '') === '' ? [] : preg_split('~&(?:amp;)?~', $found[3]);
            } else {
                return null;
            }
            $best = null;
            $weight = -1;
            foreach ($this->rowsOf($host) as [$service, , $wantedPath, $wanted, $weighs]) {
                if ($weighs > $weight && self::isAsked($path, $query, $wantedPath, $wanted)) {
                    $best = $service;
                    $weight = $weighs;
                }
            }
            return $best;
        }

        /** Who has something at this host, where all of them wait: the one whose category is asked for last. */
        private function strictestAt(string $address): ?int
        {
            $address = self::asBrowsersRead($address);
            if (!preg_match('~^(?:(?:https?|wss?):)?//(?:[^/?#@\\\\]*@)?([^/?#:\\\\]+)~i', $address, $found)) {
                return null;
            }
            $best = null;
            foreach ($this->rowsOf(preg_replace('~\.\z~', '', self::lower($found[1]))) as [$service]) {
                if ($this->state($service) !== 1) {
                    return null;
                }
                if ($best === null || $this->categoryRank($service) > $this->categoryRank($best)) {
                    $best = $service;
                }
            }
            return $best;
        }

        private function categoryRank(int $service): int
        {
            $place = array_search($this->rules['services'][$service][1], self::CATEGORIES, true);
            return $place === false ? -1 : $place;
        }

        /** Without spaces around it and line ends in it, and with `/` for a backslash before the query. */
        private static function asBrowsersRead(string $address): string
        {
            $address = str_replace(["\t", "\n", "\r"], '', trim($address, self::SPACES));
            $path = strcspn($address, '?#');
            return strtr(substr($address, 0, $path), '\\', '/') . substr($address, $path);
        }

        /** Patterns of this host, whatever their paths. */
        private function rowsOf(string $host): array
        {
            $rows = [];
            for ($at = 0, $isOwn = true; $at !== false; $isOwn = false) {
                foreach ($this->rules['hosts'][substr($host, $at)] ?? [] as $row) {
                    if ($isOwn || $row[1]) {
                        $rows[] = $row;
                    }
                }
                $dot = strpos($host, '.', $at);
                $at = $dot === false ? false : $dot + 1;
            }
            foreach ($this->rules['loose'] as $row) {
                if (self::fits($host, $row[0])) {
                    $rows[] = array_slice($row, 1);
                }
            }
            return $rows;
        }

        private static function isAsked(string $path, array $query, string $wantedPath, array $wanted): bool
        {
            if ($wantedPath !== '*' && !self::fits($path, $wantedPath)) {
                return false;
            }
            foreach ($wanted as $start) {
                $has = false;
                foreach ($query as $given) {
                    $has = $has || strncmp($given, $start, strlen($start)) === 0;
                }
                if (!$has) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a name fits a pattern in which `*` stands for any run of characters. */
        private static function fits(string $name, string $pattern): bool
        {
            $parts = explode('*', $pattern);
            $start = array_shift($parts);
            if (!$parts) {
                return $name === $pattern;
            }
            $end = array_pop($parts);
            if (strncmp($name, $start, strlen($start)) !== 0) {
                return false;
            }
            $at = strlen($start);
            foreach ($parts as $part) {
                $found = $part === '' ? $at : strpos($name, $part, $at);
                if ($found === false) {
                    return false;
                }
                $at = $found + strlen($part);
            }
            $size = strlen($end);
            return $at + $size <= strlen($name) && ($size === 0 || substr($name, -$size) === $end);
        }

        private static function plainCode(string $code): string
        {
            return str_replace(
                [' ', "\t", "\n", "\v", "\f", "\r", "\xA0", '"', '`'],
                ['', '', '', '', '', '', '', "'", "'"],
                $code
            );
        }

        private static function hasNeedle(string $plain, string $needle): bool
        {
            return strpos($needle, '*') === false ? strpos($plain, $needle) !== false : self::fits($plain, "*$needle*");
        }

        private static function addressesIn(string $code): array
        {
            preg_match_all(self::ADDRESSES, str_replace('\\/', '/', $code), $found);
            return array_unique($found[0] ?? []);
        }

        private static function fitsElement(array $tag, string $selector): bool
        {
            $part = '~\G(?:([a-z][A-Za-z0-9_-]*|\*)|\.([A-Za-z0-9_-]+)|#([A-Za-z0-9_-]+)'
                . '|\[([A-Za-z0-9_:-]+)(?:(\~|\^|\$|\*|\|)?=(?:\'([^\']*)\'|"([^"]*)"|([^\]]*)))?\])~i';
            $size = strlen($selector);
            for ($at = 0; $at < $size; $at += strlen($found[0])) {
                if (!preg_match($part, $selector, $found, PREG_UNMATCHED_AS_NULL, $at)) {
                    return false;
                }
                [, $name, $kind, $id, $attribute] = $found;
                if ($name !== null && $name !== '*' && self::lower($name) !== $tag['name']) {
                    return false;
                }
                if ($kind !== null) {
                    $classes = preg_split('~' . self::S . '+~', $tag['attributes']['class'] ?? '');
                    if (!in_array($kind, $classes, true)) {
                        return false;
                    }
                }
                if ($id !== null && ($tag['attributes']['id'] ?? null) !== $id) {
                    return false;
                }
                if ($attribute !== null) {
                    $given = $tag['attributes'][self::lower($attribute)] ?? null;
                    if (!self::fitsValue($given, $found[5] ?? '', $found[6] ?? $found[7] ?? $found[8] ?? null)) {
                        return false;
                    }
                }
            }
            return $size > 0;
        }

        private static function fitsValue(?string $given, string $how, ?string $wanted): bool
        {
            if ($given === null || $wanted === null) {
                return $given !== null;
            }
            if ($how === '^') {
                return strncmp($given, $wanted, strlen($wanted)) === 0;
            }
            if ($how === '$') {
                return $wanted === '' || substr($given, -strlen($wanted)) === $wanted;
            }
            if ($how === '*') {
                return $wanted === '' || strpos($given, $wanted) !== false;
            }
            return $how === '' && $given === $wanted;
        }

        // Code.

        /** The functions that code calls, where it does nothing else at its outermost level; null where it does. */
        private static function onlyCalls(string $code): ?array
        {
            if (strlen($code) > self::LONGEST_CALLS) {
                return null;
            }
            $code = trim(self::withoutTexts($code), self::SPACES);
            $call = '~\G(?:window\.|self\.)?([A-Za-z_$][A-Za-z0-9_$]*)(?:\.[A-Za-z0-9_$]+)*' . self::S . '*\(~';
            $names = [];
            for ($at = 0, $size = strlen($code); $at < $size; $at += strspn($code, self::SPACES . ';,', $at)) {
                if (!preg_match($call, $code, $found, 0, $at)) {
                    return null;
                }
                $end = self::endOfBrackets($code, $at + strlen($found[0]) - 1);
                if ($end === null || preg_match('~^(if|for|while|switch|function|return|eval)\z~', $found[1])) {
                    return null;
                }
                $names[] = $found[1];
                $at = $end;
            }
            return $names;
        }

        private static function endOfBrackets(string $code, int $at): ?int
        {
            $depth = 0;
            for ($size = strlen($code); ($at += strcspn($code, '()[]{}', $at)) < $size; $at++) {
                $depth += strpos('([{', $code[$at]) === false ? -1 : 1;
                if ($depth === 0) {
                    return $at + 1;
                }
            }
            return null;
        }

        /** Code with empty texts and without comments. */
        private static function withoutTexts(string $code): string
        {
            $out = '';
            for ($at = 0, $size = strlen($code); $at < $size;) {
                $plain = strcspn($code, "\"'`/<-", $at);
                $out .= substr($code, $at, $plain);
                $at += $plain;
                if ($at >= $size) {
                    break;
                }
                [$end, $put] = self::endOfTextInCode($code, $at);
                $out .= $end === null ? $code[$at] : $put;
                $at = $end ?? $at + 1;
            }
            return $out;
        }

        /** Where the text or comment ends that begins here, and what takes its place; null where none begins. */
        private static function endOfTextInCode(string $code, int $at): array
        {
            $first = $code[$at];
            $two = substr($code, $at, 2);
            if ($first === '"' || $first === "'" || $first === '`') {
                return [self::endOfQuote($code, $at + 1, $first), "''"];
            }
            if ($two === '/*') {
                $end = strpos($code, '*/', min($at + 2, strlen($code)));
                return [$end === false ? null : $end + 2, ' '];
            }
            $isLine = $two === '//' || substr($code, $at, 4) === '<!--'
                || substr($code, $at, 3) === '-->' && ($at === 0 || $code[$at - 1] === "\n" || $code[$at - 1] === "\r");
            return [$isLine ? $at + strcspn($code, "\n", $at) : null, ' '];
        }

        private static function endOfQuote(string $code, int $at, string $quote): ?int
        {
            $stops = $quote === '`' ? '`\\' : "$quote\\\n";
            for ($size = strlen($code); ($at += strcspn($code, $stops, $at)) < $size; $at += 2) {
                if ($code[$at] === $quote) {
                    return $at + 1;
                }
                $next = $code[$at + 1] ?? "\n";
                if ($code[$at] === "\n" || $next === "\n" || $next === "\r") {
                    return null;
                }
            }
            return null;
        }

        // Values.

        private static function isLetter(string $letter): bool
        {
            return $letter !== '' && strpos(self::UPPER . self::LOWER, $letter) !== false;
        }

        private static function lower(string $text): string
        {
            return strtr($text, self::UPPER, self::LOWER);
        }

        /** The value of an attribute as a browser reads it. Letters beyond one byte are kept as one that is no space. */
        private static function decoded(string $value): string
        {
            $value = str_replace(["\r\n", "\r", "\0"], ["\n", "\n", "\xFF"], $value);
            if (strpos($value, '&') === false) {
                return $value;
            }
            return preg_replace_callback(
                '~&(?:#[xX]([0-9A-Fa-f]+);?|#([0-9]+);?|([A-Za-z][A-Za-z0-9]*)(;|(?![=A-Za-z0-9])))~',
                static function (array $found): string {
                    if (($found[3] ?? '') !== '') {
                        return self::named($found[3], $found[4] === ';') ?? $found[0];
                    }
                    return self::letter(($found[1] ?? '') !== '' ? hexdec($found[1]) : (float) $found[2]);
                },
                $value
            );
        }

        /** The letter of a named reference; null where no such name is known. */
        private static function named(string $name, bool $isClosed): ?string
        {
            // Those that need no `;` (HTML, "named character references").
            $old = '~^(AElig|AMP|Aacute|Acirc|Agrave|Aring|Atilde|Auml|COPY|Ccedil|ETH|Eacute|Ecirc|Egrave|Euml|GT|Iacute'
                . '|Icirc|Igrave|Iuml|LT|Ntilde|Oacute|Ocirc|Ograve|Oslash|Otilde|Ouml|QUOT|REG|THORN|Uacute|Ucirc|Ugrave'
                . '|Uuml|Yacute|aacute|acirc|acute|aelig|agrave|amp|aring|atilde|auml|brvbar|ccedil|cedil|cent|copy|curren'
                . '|deg|divide|eacute|ecirc|egrave|eth|euml|frac12|frac14|frac34|gt|iacute|icirc|iexcl|igrave|iquest|iuml'
                . '|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|otilde|ouml|para|plusmn'
                . '|pound|quot|raquo|reg|sect|shy|sup1|sup2|sup3|szlig|thorn|times|uacute|ucirc|ugrave|uml|uuml|yacute|yen'
                . '|yuml)\z~';
            if (!$isClosed && !preg_match($old, $name)) {
                return null;
            }
            $text = html_entity_decode("&$name;", ENT_QUOTES | ENT_HTML5, 'UTF-8');
            if ($text === "&$name;") {
                return null;
            }
            return strlen($text) === 1 ? $text : self::letters($text);
        }

        private static function letters(string $text): string
        {
            $out = '';
            foreach (preg_split('~~u', $text, -1, PREG_SPLIT_NO_EMPTY) as $letter) {
                $out .= strlen($letter) === 1 ? $letter : (preg_match('~^[\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}'
                    . '\x{202F}\x{205F}\x{3000}\x{FEFF}]$~u', $letter) ? "\xA0" : "\xFF");
            }
            return $out;
        }

        private static function letter(float $code): string
        {
            if ($code > 0 && $code < 0x80) {
                return chr((int) $code);
            }
            $isSpace = $code === 160.0 || $code === 5760.0 || $code >= 8192 && $code <= 8202 || $code === 8232.0
                || $code === 8233.0 || $code === 8239.0 || $code === 8287.0 || $code === 12288.0 || $code === 65279.0;
            return $isSpace ? "\xA0" : "\xFF";
        }
    }
}

if (!function_exists('yinyom_mark_rules')) {

    /** The services of the catalogue: hosts, needles, elements and functions, by their place in `services`. */
    function yinyom_mark_rules(): array
    {
        // rules: begin
return [
'services'=>[
['ab-tasty','analytics',1,'AB Tasty'],
['accessibe','functional',1,'accessiBe'],
['accesstrade-th','marketing',1,'ACCESSTRADE Thailand'],
['activecampaign','marketing',1,'ActiveCampaign'],
['addthis','marketing',1,'AddThis'],
['addtoany','functional',1,'AddToAny'],
['adform','marketing',1,'Adform'],
['adjust','marketing',1,'Adjust Web SDK'],
['adobe-analytics','analytics',1,'Adobe Analytics'],
['adobe-audience-manager','marketing',1,'Adobe Audience Manager'],
['adobe-fonts','functional',1,'Adobe Fonts'],
['adobe-launch','analytics',1,'Adobe Experience Platform Tags (Launch)'],
['adobe-target','analytics',1,'Adobe Target'],
['adroll','marketing',1,'AdRoll'],
['adyen','necessary',0,'Adyen'],
['adyim','marketing',1,'Adyim'],
['agoda-affiliate','marketing',1,'Agoda affiliate banners'],
['ahoy','analytics',1,'Ahoy'],
['ahrefs-analytics','analytics',1,'Ahrefs Web Analytics'],
['air4thai','functional',1,'Air4Thai air quality'],
['akamai-bot-manager','necessary',0,'Akamai Bot Manager'],
['algolia','functional',1,'Algolia'],
['amazon-ads','marketing',1,'Amazon Ads Tag'],
['amazon-pay','necessary',0,'Amazon Pay'],
['amazon-publisher','marketing',1,'Amazon Publisher Services'],
['amplitude','analytics',1,'Amplitude'],
['antsomi-cdp','marketing',1,'Antsomi CDP 365'],
['anyflip','functional',1,'AnyFlip'],
['appier','marketing',1,'Appier'],
['apple-pay','necessary',0,'Apple Pay'],
['apple-sign-in','necessary',0,'Sign in with Apple'],
['appsflyer','marketing',1,'AppsFlyer Web SDK'],
['arcgis','functional',1,'ArcGIS Online'],
['arkose','necessary',0,'Arkose Labs'],
['asp-net','necessary',0,'ASP.NET'],
['auth0','necessary',0,'Auth0'],
['aws-load-balancer','necessary',0,'AWS Elastic Load Balancing'],
['axeptio','necessary',0,'Axeptio'],
['azure-affinity','necessary',0,'Azure App Service affinity'],
['baidu-tongji','analytics',1,'Baidu Tongji'],
['bangchak-oil-price','functional',1,'Bangchak oil prices'],
['bangkok-bank-ipay','necessary',0,'Bangkok Bank Merchant iPay'],
['beam-checkout','necessary',0,'Beam Checkout'],
['bing-maps','functional',1,'Bing Maps'],
['bluesky-embed','functional',1,'Bluesky embed'],
['bootstrap-cdn','functional',0,'BootstrapCDN'],
['borlabs','necessary',0,'Borlabs Cookie'],
['botnoi-chat','functional',1,'Botnoi customer chat'],
['braintree','necessary',0,'Braintree'],
['branch','marketing',1,'Branch'],
['braze','marketing',1,'Braze'],
['brevo','marketing',1,'Brevo'],
['brevo-conversations','functional',1,'Brevo Conversations'],
['bugsnag','analytics',0,'BugSnag'],
['bumq','marketing',1,'BumQ'],
['bunny-fonts','functional',1,'Bunny Fonts'],
['byteark','functional',1,'ByteArk'],
['c15t','necessary',0,'c15t'],
['cakephp','necessary',0,'CakePHP'],
['cal-com','functional',1,'Cal.com'],
['calameo','functional',1,'Calam&#233;o'],
['calendly','functional',1,'Calendly'],
['canva','functional',1,'Canva'],
['cdnjs','functional',0,'cdnjs'],
['chartbeat','analytics',1,'Chartbeat'],
['chatwoot','functional',1,'Chatwoot'],
['chillpay','necessary',0,'ChillPay'],
['civic-cookie-control','necessary',0,'Civic Cookie Control'],
['clerk','necessary',0,'Clerk'],
['clevertap','marketing',1,'CleverTap'],
['clicky','analytics',1,'Clicky'],
['cloudflare','necessary',0,'Cloudflare'],
['cloudflare-web-analytics','analytics',1,'Cloudflare Web Analytics'],
['codeigniter','necessary',0,'CodeIgniter'],
['codepen','functional',1,'CodePen'],
['commanders-act','analytics',1,'Commanders Act (TagCommander)'],
['complianz','necessary',0,'Complianz'],
['comscore','marketing',1,'Comscore'],
['consentmanager','necessary',0,'consentmanager'],
['contentsquare','analytics',1,'Contentsquare'],
['convert','analytics',1,'Convert Experiences'],
['cookie-law-info','necessary',0,'GDPR Cookie Consent (WebToffee)'],
['cookie-notice','necessary',0,'Cookie Notice (Hu-manity.co)'],
['cookie-script','necessary',0,'CookieScript'],
['cookie-wow','necessary',0,'Cookie Wow'],
['cookiebot','necessary',0,'Cookiebot'],
['cookiefirst','necessary',0,'CookieFirst'],
['cookieyes','necessary',0,'CookieYes'],
['countly','analytics',1,'Countly'],
['crazy-egg','analytics',1,'Crazy Egg'],
['crisp','functional',1,'Crisp'],
['criteo','marketing',1,'Criteo OneTag'],
['dailymotion','functional',1,'Dailymotion'],
['datadog-rum','analytics',1,'Datadog RUM'],
['datadome','necessary',0,'DataDome'],
['dbd-registered','functional',1,'DBD Registered badge (Trustmarkthai)'],
['deezer','functional',1,'Deezer'],
['dga-digital-id','necessary',0,'DGA Digital ID'],
['didomi','necessary',0,'Didomi'],
['disqus','functional',1,'Disqus'],
['django','necessary',0,'Django'],
['drift','marketing',1,'Drift'],
['drupal','necessary',0,'Drupal'],
['dynamic-yield','marketing',1,'Dynamic Yield'],
['dynatrace','analytics',1,'Dynatrace RUM'],
['ecomobi','marketing',1,'Ecomobi (Passio)'],
['elfsight','functional',1,'Elfsight'],
['eskimi','marketing',1,'Eskimi'],
['etracker','analytics',1,'etracker'],
['eventpop-login','necessary',0,'Eventpop login'],
['express-session','necessary',0,'Express session'],
['f5-big-ip','necessary',0,'F5 BIG-IP'],
['facebook-customer-chat','functional',1,'Facebook customer chat'],
['facebook-login','functional',1,'Facebook Login'],
['facebook-plugins','functional',1,'Facebook social plugins'],
['fathom','analytics',1,'Fathom Analytics'],
['figma','functional',1,'Figma'],
['fillout','functional',1,'Fillout'],
['firebase','necessary',0,'Firebase'],
['firebase-analytics','analytics',1,'Google Analytics for Firebase'],
['fliphtml5','functional',1,'FlipHTML5'],
['floodlight','marketing',1,'Google Floodlight (Campaign Manager 360)'],
['font-awesome','functional',1,'Font Awesome'],
['freshchat','functional',1,'Freshchat'],
['friendly-captcha','necessary',0,'Friendly Captcha'],
['fullstory','analytics',1,'Fullstory'],
['ga4','analytics',1,'Google Analytics 4'],
['gb-prime-pay','necessary',0,'GB Prime Pay'],
['geetest','necessary',0,'GeeTest'],
['genially','functional',1,'Genially'],
['getresponse','marketing',1,'GetResponse'],
['giphy','functional',1,'GIPHY'],
['gistda-sphere','functional',1,'GISTDA Sphere'],
['github-gist','functional',1,'GitHub Gist'],
['goatcounter','analytics',1,'GoatCounter'],
['google-ad-manager','marketing',1,'Google Ad Manager'],
['google-ads','marketing',1,'Google Ads'],
['google-adsense','marketing',1,'Google AdSense'],
['google-calendar','functional',1,'Google Calendar'],
['google-charts','functional',1,'Google Charts'],
['google-custom-search','functional',1,'Google Programmable Search'],
['google-customer-reviews','marketing',1,'Google Customer Reviews'],
['google-drive','functional',1,'Google Drive and Docs'],
['google-fonts','functional',1,'Google Fonts'],
['google-forms','functional',1,'Google Forms'],
['google-hosted-libraries','functional',0,'Google Hosted Libraries'],
['google-identity','necessary',0,'Sign in with Google'],
['google-load-balancer','necessary',0,'Google Cloud Load Balancing'],
['google-maps','functional',1,'Google Maps'],
['google-pay','necessary',0,'Google Pay'],
['google-privacy-messaging','necessary',0,'Google Privacy &amp; messaging'],
['google-tag-manager','analytics',1,'Google Tag Manager'],
['google-translate','functional',1,'Google Translate'],
['gorgias','functional',1,'Gorgias'],
['gosquared','analytics',1,'GoSquared'],
['gravatar','functional',1,'Gravatar'],
['haproxy','necessary',0,'HAProxy'],
['hcaptcha','necessary',0,'hCaptcha'],
['heap','analytics',1,'Heap'],
['help-scout','functional',1,'Help Scout Beacon'],
['here-maps','functional',1,'HERE Maps'],
['heyzine','functional',1,'Heyzine'],
['histats','analytics',1,'Histats'],
['hoteliers-guru','necessary',0,'Hoteliers.Guru hotel booking'],
['hotjar','analytics',1,'Hotjar'],
['hubspot','marketing',1,'HubSpot'],
['hubspot-forms','functional',1,'HubSpot Forms'],
['img-in-th','functional',1,'IMG.in.th image hosting'],
['imperva','necessary',0,'Imperva'],
['innity','marketing',1,'Innity'],
['insider','marketing',1,'Insider One'],
['inspectlet','analytics',1,'Inspectlet'],
['instagram-embed','functional',1,'Instagram embed'],
['intercom','functional',1,'Intercom'],
['involve-asia','marketing',1,'Involve Asia'],
['issuu','functional',1,'Issuu'],
['iubenda','necessary',0,'iubenda'],
['java-session','necessary',0,'Java session'],
['jetpack-cdn','functional',0,'Jetpack site accelerator'],
['jivochat','functional',1,'JivoChat'],
['joomla','necessary',0,'Joomla'],
['jotform','functional',1,'Jotform'],
['jquery-cdn','functional',0,'jQuery CDN'],
['jquery-thailand','functional',1,'jquery.Thailand.js address form'],
['jsdelivr','functional',0,'jsDelivr'],
['jsfiddle','functional',1,'JSFiddle'],
['judge-me','functional',1,'Judge.me'],
['k-payment-gateway','necessary',0,'K-Payment Gateway (KASIKORNBANK)'],
['kakao-pixel','marketing',1,'Kakao Pixel'],
['kameleoon','analytics',1,'Kameleoon'],
['keycloak','necessary',0,'Keycloak'],
['kissmetrics','analytics',1,'Kissmetrics'],
['kit','marketing',1,'Kit'],
['klarna','necessary',0,'Klarna'],
['klarna-messaging','marketing',1,'Klarna On-site messaging'],
['klaro','necessary',0,'Klaro!'],
['klaviyo','marketing',1,'Klaviyo'],
['klook-affiliate','marketing',1,'Klook affiliate widget'],
['ksher','necessary',0,'Ksher'],
['laravel','necessary',0,'Laravel'],
['lazada-affiliate','marketing',1,'Lazada affiliate links'],
['line-add-friend','functional',1,'LINE Official Account add-friend button'],
['line-liff','functional',1,'LIFF (LINE Front-end Framework)'],
['line-login','necessary',0,'LINE Login'],
['line-pay','necessary',0,'Rabbit LINE Pay (LINE Pay)'],
['line-social-plugins','functional',1,'LINE Social Plugins (share button)'],
['line-tag','marketing',1,'LINE Tag'],
['line-tv','functional',1,'LINE TV'],
['linkedin-insight','marketing',1,'LinkedIn Insight Tag'],
['linkedin-plugins','functional',1,'LinkedIn plugins'],
['listed-company','functional',1,'ListedCompany.com investor pages'],
['livechat','functional',1,'LiveChat'],
['lnwshop','functional',1,'LnwShop images'],
['logrocket','analytics',1,'LogRocket'],
['longdo-map','functional',1,'Longdo Map'],
['longdo-traffic','functional',1,'Longdo Traffic'],
['looker-studio','functional',1,'Looker Studio'],
['loom','functional',1,'Loom'],
['lucky-orange','analytics',1,'Lucky Orange'],
['magento','necessary',0,'Magento / Adobe Commerce'],
['mailchimp','marketing',1,'Mailchimp'],
['mailerlite','marketing',1,'MailerLite'],
['makewebeasy','functional',1,'MakeWebEasy images'],
['manychat','marketing',1,'Manychat'],
['mapbox','functional',1,'Mapbox'],
['marketo','marketing',1,'Marketo Engage'],
['matomo','analytics',1,'Matomo (self-hosted)'],
['matomo-cloud','analytics',1,'Matomo Cloud'],
['matterport','functional',1,'Matterport'],
['meta-pixel','marketing',1,'Meta Pixel'],
['mgid','marketing',1,'MGID'],
['microsoft-advertising','marketing',1,'Microsoft Advertising (UET)'],
['microsoft-ajax-cdn','functional',0,'Microsoft Ajax CDN'],
['microsoft-clarity','analytics',1,'Microsoft Clarity'],
['microsoft-entra-id','necessary',0,'Microsoft Entra ID'],
['microsoft-forms','functional',1,'Microsoft Forms'],
['mixcloud','functional',1,'Mixcloud'],
['mixpanel','analytics',1,'Mixpanel'],
['moengage','marketing',1,'MoEngage'],
['money-space','necessary',0,'Money Space'],
['moodle','necessary',0,'Moodle'],
['moove-gdpr','necessary',0,'GDPR Cookie Compliance (Moove)'],
['moph-health-id','necessary',0,'MOPH Health ID'],
['moph-provider-id','necessary',0,'MOPH Provider ID'],
['mouseflow','analytics',1,'Mouseflow'],
['mparticle','analytics',1,'mParticle'],
['mtcaptcha','necessary',0,'MTCaptcha'],
['mthai-video','functional',1,'MThai video'],
['naver-analytics','analytics',1,'Naver Analytics'],
['netscaler','necessary',0,'NetScaler'],
['new-relic','analytics',1,'New Relic Browser'],
['next-auth','necessary',0,'Auth.js (NextAuth.js)'],
['nginx-ingress','necessary',0,'NGINX Ingress'],
['nielsen','marketing',1,'Nielsen Digital Content Ratings'],
['nopcommerce','necessary',0,'nopCommerce'],
['nostra-map','functional',1,'NOSTRA Map'],
['olark','functional',1,'Olark'],
['omise','necessary',0,'Omise (Opn Payments)'],
['one-chat','functional',1,'ONE Chat plugin'],
['one-id','necessary',0,'One ID (ONE Platform)'],
['onefence','necessary',0,'OneFence'],
['onesignal','marketing',1,'OneSignal'],
['onetrust','necessary',0,'OneTrust'],
['opencart','necessary',0,'OpenCart'],
['openreplay','analytics',1,'OpenReplay'],
['openstreetmap','functional',1,'OpenStreetMap'],
['optimise-media','marketing',1,'Optimise Media'],
['optimizely','analytics',1,'Optimizely Web Experimentation'],
['orejime','necessary',0,'Orejime'],
['osano','necessary',0,'Osano'],
['outbrain','marketing',1,'Outbrain'],
['page365','functional',1,'Page365 images'],
['pam-cdp','marketing',1,'PAM customer data platform'],
['pardot','marketing',1,'Account Engagement (Pardot)'],
['parsely','analytics',1,'Parse.ly'],
['pay-solutions','necessary',0,'Pay Solutions'],
['payment-2c2p','necessary',0,'2C2P'],
['paypal','necessary',0,'PayPal'],
['pdpa-thailand','necessary',0,'PDPA Thailand (WordPress plugin)'],
['permutive','marketing',1,'Permutive'],
['php-session','necessary',0,'PHP session'],
['piano-analytics','analytics',1,'Piano Analytics'],
['picz-in-th','functional',1,'Picz.in.th image hosting'],
['pingdom','analytics',1,'Pingdom RUM'],
['pinterest-tag','marketing',1,'Pinterest Tag'],
['pinterest-widget','functional',1,'Pinterest widgets'],
['pipedrive-leadbooster','marketing',1,'Pipedrive LeadBooster'],
['piwik-pro','analytics',1,'Piwik PRO'],
['plausible','analytics',1,'Plausible Analytics'],
['polylang','functional',0,'Polylang'],
['popads','marketing',1,'PopAds'],
['posthog','analytics',1,'PostHog'],
['power-bi','functional',1,'Power BI'],
['powermap','functional',1,'PowerMap'],
['prestashop','necessary',0,'PrestaShop'],
['prezi','functional',1,'Prezi'],
['promptpay-io','necessary',0,'PromptPay.io'],
['pubhtml5','functional',1,'PubHTML5'],
['pushwoosh','marketing',1,'Pushwoosh'],
['quantcast','marketing',1,'Quantcast'],
['quantcast-choice','necessary',0,'Quantcast Choice (InMobi CMP)'],
['quora-pixel','marketing',1,'Quora Pixel'],
['r-widget','marketing',1,'Readyplanet R-Widget'],
['readyplanet-shop','functional',1,'Readyplanet shop images'],
['real-cookie-banner','necessary',0,'Real Cookie Banner'],
['recaptcha','necessary',0,'Google reCAPTCHA'],
['reddit-embed','functional',1,'Reddit embed'],
['reddit-pixel','marketing',1,'Reddit Pixel'],
['rollbar','analytics',0,'Rollbar'],
['rtb-house','marketing',1,'RTB House'],
['rudderstack','analytics',1,'RudderStack'],
['salesforce-messaging','functional',1,'Salesforce Messaging'],
['scribd','functional',1,'Scribd'],
['segment','analytics',1,'Twilio Segment'],
['sentry','analytics',0,'Sentry'],
['settrade','functional',1,'Settrade stock quotes'],
['sharethis','marketing',1,'ShareThis'],
['shopee-affiliate','marketing',1,'Shopee affiliate links'],
['shopify','necessary',0,'Shopify'],
['shopify-analytics','analytics',1,'Shopify Analytics'],
['siampay','necessary',0,'SiamPay'],
['simple-analytics','analytics',1,'Simple Analytics'],
['slideshare','functional',1,'SlideShare'],
['smartlook','analytics',1,'Smartlook'],
['smartsupp','functional',1,'Smartsupp'],
['snapchat-pixel','marketing',1,'Snap Pixel'],
['snowplow','analytics',1,'Snowplow'],
['soundcloud','functional',1,'SoundCloud'],
['spotify','functional',1,'Spotify'],
['square','necessary',0,'Square'],
['squarespace','necessary',0,'Squarespace'],
['squarespace-analytics','analytics',1,'Squarespace Analytics'],
['statcounter','analytics',1,'Statcounter'],
['stats-in-th','analytics',1,'Stats.in.th'],
['stripe','necessary',0,'Stripe'],
['supabase','necessary',0,'Supabase'],
['surveymonkey','functional',1,'SurveyMonkey'],
['tableau','functional',1,'Tableau Public'],
['taboola','marketing',1,'Taboola'],
['tally','functional',1,'Tally'],
['tarteaucitron','necessary',0,'tarteaucitron.js'],
['tawk-to','functional',1,'tawk.to'],
['teads','marketing',1,'Teads'],
['tealium','analytics',1,'Tealium iQ'],
['telegram-widget','functional',1,'Telegram widgets'],
['termly','necessary',0,'Termly'],
['thaid','necessary',0,'ThaiD'],
['thaigold-info','functional',1,'ThaiGold.info gold prices'],
['thaiwater','functional',1,'ThaiWater'],
['the-trade-desk','marketing',1,'The Trade Desk'],
['tidio','functional',1,'Tidio'],
['tiktok-embed','functional',1,'TikTok embed'],
['tiktok-pixel','marketing',1,'TikTok Pixel'],
['tmd-weather','functional',1,'Thai Meteorological Department weather'],
['travelanium','necessary',0,'Travelanium hotel booking'],
['treepay','necessary',0,'TreePay'],
['truehits','analytics',1,'Truehits'],
['trustpilot','functional',1,'Trustpilot'],
['turnstile','necessary',0,'Cloudflare Turnstile'],
['twitch','functional',1,'Twitch'],
['typeform','functional',1,'Typeform'],
['typo3','necessary',0,'TYPO3'],
['umami','analytics',1,'Umami Cloud'],
['universal-analytics','analytics',1,'Google Universal Analytics'],
['unpkg','functional',0,'UNPKG'],
['upic-me','functional',1,'Upic.me image hosting'],
['uppass','necessary',0,'UpPass'],
['usercentrics','necessary',0,'Usercentrics'],
['userlike','functional',1,'Userlike'],
['userway','functional',1,'UserWay'],
['vanilla-cookieconsent','necessary',0,'CookieConsent (orestbida)'],
['vercel-analytics','analytics',1,'Vercel Web Analytics'],
['vidyard','marketing',1,'Vidyard'],
['vimeo','functional',1,'Vimeo'],
['vk-pixel','marketing',1,'VK Pixel'],
['vk-widgets','functional',1,'VK widgets'],
['vwo','analytics',1,'VWO (Visual Website Optimizer)'],
['webengage','marketing',1,'WebEngage'],
['webflow','necessary',0,'Webflow'],
['weglot','functional',1,'Weglot'],
['weibo-widget','functional',1,'Weibo widgets'],
['wistia','functional',1,'Wistia'],
['wix','necessary',0,'Wix'],
['woocommerce','necessary',0,'WooCommerce'],
['woocommerce-order-attribution','analytics',1,'WooCommerce Order Attribution'],
['woopra','analytics',1,'Woopra'],
['wordpress','necessary',0,'WordPress'],
['wpml','functional',0,'WPML'],
['wufoo','functional',1,'Wufoo'],
['x-embed','functional',1,'X (Twitter) embed'],
['x-pixel','marketing',1,'X Pixel (Twitter)'],
['xandr','marketing',1,'Xandr (Microsoft Monetize)'],
['xenforo','necessary',0,'XenForo'],
['yahoo-japan-ads','marketing',1,'Yahoo! JAPAN Ads'],
['yandex-metrica','analytics',1,'Yandex Metrica'],
['yotpo','marketing',1,'Yotpo'],
['youtube','functional',1,'YouTube'],
['zendesk-chat','functional',1,'Zendesk Web Widget'],
['zoho-forms','functional',1,'Zoho Forms'],
['zoho-salesiq','marketing',1,'Zoho SalesIQ'],
],
'known'=>[
'necessary'=>1,
'functional'=>1,
'analytics'=>1,
'marketing'=>1,
],
'hosts'=>[
'abtasty.com'=>[[0,1,'*',[],12]],
'accessibe.com'=>[[1,1,'*',[],14]],
'acsbapp.com'=>[[1,1,'*',[],12]],
'acsbap.com'=>[[1,1,'*',[],11]],
'imp.accesstrade.in.th'=>[[2,0,'/*',[],22]],
'click.accesstrade.in.th'=>[[2,0,'/*',[],24]],
'atth.me'=>[[2,0,'/adv.php*',[],15]],
'trackcmp.net'=>[[3,1,'*',[],13]],
'app-us1.com'=>[[3,1,'*',[],12]],
'activehosted.com'=>[[3,1,'/f/*',[],20]],
'addthis.com'=>[[4,1,'*',[],12]],
'addthisedge.com'=>[[4,1,'*',[],16]],
'addtoany.com'=>[[5,1,'*',[],13]],
'adform.net'=>[[6,1,'*',[],11]],
'app.adjust.com'=>[[7,0,'*',[],14]],
'cdn.adjust.com'=>[[7,0,'*',[],14]],
'adjust.com'=>[[7,1,'*',[],11]],
'adjust.world'=>[[7,1,'*',[],13]],
'sc.omtrdc.net'=>[[8,1,'*',[],14]],
'2o7.net'=>[[8,1,'*',[],8]],
'demdex.net'=>[[9,1,'*',[],11]],
'typekit.net'=>[[10,1,'*',[],12]],
'typekit.com'=>[[10,1,'*',[],12]],
'assets.adobedtm.com'=>[[11,0,'*',[],19]],
'adobedtm.com'=>[[11,1,'*',[],13]],
'tt.omtrdc.net'=>[[12,1,'*',[],14]],
'adroll.com'=>[[13,1,'*',[],11]],
'adyen.com'=>[[14,1,'*',[],10]],
'stat.adyim.com'=>[[15,0,'/*',[],15]],
'banner.agoda.com'=>[[16,0,'/*',[],17]],
'sherpa.agoda.com'=>[[16,0,'/*',[],17]],
'analytics.ahrefs.com'=>[[18,0,'*',[],20]],
'air4thai.pcd.go.th'=>[[19,0,'/*',[],19]],
'algolia.net'=>[[21,1,'*',[],12]],
'algolianet.com'=>[[21,1,'*',[],15]],
'algolia.io'=>[[21,1,'*',[],11]],
'c.amazon-adsystem.com'=>[[22,0,'/aat/*',[],26],[24,0,'/aax2/*',[],27],[24,0,'/bao-*',[],26]],
's.amazon-adsystem.com'=>[[22,0,'*',[],21]],
'amazon-adsystem.com'=>[[22,1,'*',[],20]],
'payments-amazon.com'=>[[23,1,'*',[],20]],
'payments.amazon.com'=>[[23,0,'*',[],19]],
'aax.amazon-adsystem.com'=>[[24,0,'*',[],23]],
'amplitude.com'=>[[25,1,'*',[],14]],
'cdp.asia'=>[[26,1,'*',[],9]],
'anyflip.com'=>[[27,1,'*',[],12]],
'appier.net'=>[[28,1,'*',[],11]],
'applepay.cdn-apple.com'=>[[29,0,'*',[],22]],
'appleid.cdn-apple.com'=>[[30,0,'*',[],21]],
'appleid.apple.com'=>[[30,0,'/auth/*',[],23]],
'websdk.appsflyer.com'=>[[31,0,'*',[],20]],
'appsflyer.com'=>[[31,1,'*',[],14]],
'arcgis.com'=>[[32,1,'*',[],11]],
'arcgisonline.com'=>[[32,1,'*',[],17]],
'arkoselabs.com'=>[[33,1,'*',[],15]],
'funcaptcha.com'=>[[33,1,'*',[],15]],
'auth0.com'=>[[35,1,'*',[],10]],
'axept.io'=>[[37,1,'*',[],9]],
'hm.baidu.com'=>[[39,0,'*',[],12]],
'hmcdn.baidu.com'=>[[39,0,'*',[],15]],
'oil-price.bangchak.co.th'=>[[40,0,'/*',[],25]],
'crmmobile.bangchak.co.th'=>[[40,0,'/webservice/oil_price*',[],45]],
'ipay.bangkokbank.com'=>[[41,0,'/*',[],21]],
'psipay.bangkokbank.com'=>[[41,0,'/*',[],23]],
'pay.beamcheckout.com'=>[[42,0,'/*',[],21]],
'playground-pay.beamcheckout.com'=>[[42,0,'/*',[],32]],
'www.bing.com'=>[[43,0,'/api/maps/*',[],22],[43,0,'/maps/embed*',[],23]],
'virtualearth.net'=>[[43,1,'*',[],17]],
'embed.bsky.app'=>[[44,0,'*',[],14]],
'bootstrapcdn.com'=>[[45,1,'*',[],17]],
'console.botnoi.ai'=>[[47,0,'/customerchat/*',[],31]],
'braintreegateway.com'=>[[48,1,'*',[],21]],
'braintree-api.com'=>[[48,1,'*',[],18]],
'branch.io'=>[[49,1,'*',[],10]],
'app.link'=>[[49,0,'/_r*',[],11]],
'js.appboycdn.com'=>[[50,0,'*',[],16]],
'braze.com'=>[[50,1,'*',[],10]],
'braze.eu'=>[[50,1,'*',[],9]],
'sibautomation.com'=>[[51,0,'*',[],17]],
'cdn.brevo.com'=>[[51,0,'*',[],13]],
'in-automate.brevo.com'=>[[51,0,'*',[],21]],
'in-automate.sendinblue.com'=>[[51,0,'*',[],26]],
'sibforms.com'=>[[51,1,'*',[],13]],
'conversations-widget.brevo.com'=>[[52,0,'*',[],30]],
'bugsnag.com'=>[[53,1,'*',[],12]],
'd2wy8f7a9ursnm.cloudfront.net'=>[[53,0,'*',[],29]],
'ads.bumq.com'=>[[54,0,'/*',[],13]],
'fonts.bunny.net'=>[[55,0,'*',[],15]],
'player.byteark.com'=>[[56,0,'/*',[],19]],
'stream-player.byteark.com'=>[[56,0,'/*',[],26]],
'stream-image.byteark.com'=>[[56,0,'/*',[],25]],
'byteark-sdk.cdn.byteark.com'=>[[56,0,'/*',[],28]],
'stream-playlist.byteark.com'=>[[56,1,'*',[],28]],
'cdn.byteark.com'=>[[56,1,'*',[],16]],
'app.cal.com'=>[[59,0,'*',[],11]],
'cal.com'=>[[59,0,'/*',[],8]],
'v.calameo.com'=>[[60,0,'*',[],13]],
'calameo.com'=>[[60,1,'*',[],12]],
'calendly.com'=>[[61,1,'*',[],13]],
'www.canva.com'=>[[62,0,'/design/*',[],21]],
'sdk.canva.com'=>[[62,0,'*',[],13]],
'cdnjs.cloudflare.com'=>[[63,0,'*',[],20]],
'chartbeat.com'=>[[64,1,'*',[],14]],
'chartbeat.net'=>[[64,1,'*',[],14]],
'chatwoot.com'=>[[65,1,'*',[],13]],
'cdn.chillpay.co'=>[[66,0,'/*',[],16]],
'sandbox-cdnv3.chillpay.co'=>[[66,0,'/*',[],26]],
'cdn.chill.credit'=>[[66,0,'/js/*',[],20]],
'cc.cdn.civiccomputing.com'=>[[67,0,'*',[],25]],
'apikeys.civiccomputing.com'=>[[67,0,'*',[],26]],
'clerk.accounts.dev'=>[[68,1,'*',[],19]],
'd2r1yp2w7bby2u.cloudfront.net'=>[[69,0,'*',[],29]],
'clevertap.com'=>[[69,1,'*',[],14]],
'clevertap-prod.com'=>[[69,1,'*',[],19]],
'wzrkt.com'=>[[69,1,'*',[],10]],
'getclicky.com'=>[[70,1,'*',[],14]],
'static.cloudflareinsights.com'=>[[72,0,'*',[],29]],
'cloudflareinsights.com'=>[[72,0,'/cdn-cgi/rum*',[],34]],
'codepen.io'=>[[74,0,'*',[],10],[74,1,'*',[],11]],
'cpwebassets.codepen.io'=>[[74,0,'*',[],22]],
'cdn.tagcommander.com'=>[[75,0,'*',[],20]],
'tagcommander.com'=>[[75,1,'*',[],17]],
'commander1.com'=>[[75,1,'*',[],15]],
'scorecardresearch.com'=>[[77,1,'*',[],22]],
'consentmanager.net'=>[[78,1,'*',[],19]],
'consentmanager.mgr.consensu.org'=>[[78,0,'*',[],31],[78,1,'*',[],32]],
'contentsquare.net'=>[[79,1,'*',[],18]],
'content-square.net'=>[[79,1,'*',[],19]],
'clicktale.net'=>[[79,1,'*',[],14]],
'convertexperiments.com'=>[[80,1,'*',[],23]],
'cdn.hu-manity.co'=>[[82,0,'*',[],16]],
'cookie-script.com'=>[[83,1,'*',[],18]],
'cookiecdn.com'=>[[84,0,'/*',[],14]],
'api.cookiewow.com'=>[[84,0,'/*',[],18]],
'cookiebot.com'=>[[85,1,'*',[],14]],
'cookiebot.eu'=>[[85,1,'*',[],13]],
'consent.cookiefirst.com'=>[[86,0,'*',[],23]],
'cdn-cookieyes.com'=>[[87,1,'*',[],18]],
'cookieyes.com'=>[[87,1,'*',[],14]],
'count.ly'=>[[88,1,'*',[],9]],
'crazyegg.com'=>[[89,1,'*',[],13]],
'cetrk.com'=>[[89,1,'*',[],10]],
'dnn506yrbagrg.cloudfront.net'=>[[89,0,'*',[],28]],
'crisp.chat'=>[[90,1,'*',[],11]],
'criteo.com'=>[[91,1,'*',[],11]],
'criteo.net'=>[[91,1,'*',[],11]],
'dailymotion.com'=>[[92,1,'*',[],16]],
'dmcdn.net'=>[[92,1,'*',[],10]],
'www.datadoghq-browser-agent.com'=>[[93,0,'*',[],31]],
'browser-intake-datadoghq.com'=>[[93,0,'*',[],28],[93,1,'*',[],29]],
'browser-intake-datadoghq.eu'=>[[93,0,'*',[],27]],
'browser-intake-us3-datadoghq.com'=>[[93,0,'*',[],32]],
'browser-intake-us5-datadoghq.com'=>[[93,0,'*',[],32]],
'browser-intake-ap1-datadoghq.com'=>[[93,0,'*',[],32]],
'browser-intake-ap2-datadoghq.com'=>[[93,0,'*',[],32]],
'datadome.co'=>[[94,1,'*',[],12]],
'captcha-delivery.com'=>[[94,1,'*',[],21]],
'trustmarkthai.com'=>[[95,1,'/callbackData/*',[],32]],
'widget.deezer.com'=>[[96,0,'*',[],17]],
'connect.egov.go.th'=>[[97,0,'/*',[],19]],
'connect.dga.or.th'=>[[97,0,'/*',[],18]],
'sdk.privacy-center.org'=>[[98,0,'*',[],22]],
'api.privacy-center.org'=>[[98,0,'*',[],22]],
'disqus.com'=>[[99,1,'*',[],11]],
'disquscdn.com'=>[[99,1,'*',[],14]],
'drift.com'=>[[101,1,'*',[],10]],
'driftt.com'=>[[101,1,'*',[],11]],
'dynamicyield.com'=>[[103,1,'*',[],17]],
'js-cdn.dynatrace.com'=>[[104,0,'*',[],20]],
'bf.dynatrace.com'=>[[104,1,'*',[],17]],
'go.ecotrackings.com'=>[[105,0,'/*',[],20]],
'elfsight.com'=>[[106,1,'*',[],13]],
'elfsightcdn.com'=>[[106,1,'*',[],16]],
'dsp-media.eskimi.com'=>[[107,0,'*',[],20]],
'eskimi.com'=>[[107,1,'*',[],11]],
'etracker.com'=>[[108,1,'*',[],13]],
'etracker.de'=>[[108,1,'*',[],12]],
'www.eventpop.me'=>[[109,0,'/oauth/*',[],22]],
'connect.facebook.net'=>[[112,0,'/*/sdk/xfbml.customerchat.js*',[],47],[114,0,'/*/sdk.js*',[],28],[114,0,'/*/all.js*',[],28],[229,0,'/*/fbevents.js*',[],33],[229,0,'/signals/*',[],29]],
'www.facebook.com'=>[[112,0,'/*/plugins/customer_chat*',[],39],[112,0,'/*/plugins/customerchat*',[],38],[114,0,'/plugins/*',[],25],[114,0,'/*/plugins/*',[],26],[229,0,'/tr*',[],19]],
'usefathom.com'=>[[115,1,'*',[],14]],
'www.figma.com'=>[[116,0,'/embed*',[],19]],
'embed.figma.com'=>[[116,0,'*',[],15]],
'fillout.com'=>[[117,1,'*',[],12]],
'www.gstatic.com'=>[[118,0,'/firebasejs/*',[],27],[119,0,'/firebasejs/*/firebase-analytics*',[],46],[139,0,'/charts/*',[],23],[141,0,'/shopping/merchant/*',[],34],[152,0,'/_/translate_http/*',[],33],[305,0,'/recaptcha/*',[],26]],
'firebaseio.com'=>[[118,1,'*',[],15]],
'firebasedatabase.app'=>[[118,1,'*',[],21]],
'firebaseapp.com'=>[[118,1,'/__/*',[],20]],
'firestore.googleapis.com'=>[[118,0,'*',[],24]],
'firebasestorage.googleapis.com'=>[[118,0,'*',[],30]],
'firebaseinstallations.googleapis.com'=>[[118,0,'*',[],36]],
'firebaseremoteconfig.googleapis.com'=>[[118,0,'*',[],35]],
'identitytoolkit.googleapis.com'=>[[118,0,'*',[],30]],
'securetoken.googleapis.com'=>[[118,0,'*',[],26]],
'firebase.googleapis.com'=>[[119,0,'/v1alpha/projects/*',[],41]],
'fliphtml5.com'=>[[120,1,'*',[],14]],
'fls.doubleclick.net'=>[[121,1,'*',[],20]],
'ad.doubleclick.net'=>[[121,0,'/activity*',[],27],[121,0,'/ddm/activity*',[],31]],
'www.googletagmanager.com'=>[[121,0,'/gtag/js',['id=DC-'],39],[126,0,'/gtag/js',['id=G-'],38],[136,0,'/gtag/js',['id=AW-'],39],[151,0,'/gtm.js*',[],31],[151,0,'/ns.html*',[],32],[363,0,'/gtag/js',['id=UA-'],39]],
'fontawesome.com'=>[[122,1,'*',[],16]],
'freshchat.com'=>[[123,1,'*',[],14]],
'fw-cdn.com'=>[[123,0,'*',[],10]],
'freshworksapi.com'=>[[123,1,'*',[],18]],
'friendlycaptcha.com'=>[[124,1,'*',[],20]],
'frcapi.com'=>[[124,1,'*',[],11]],
'cdn.jsdelivr.net'=>[[124,0,'/npm/friendly-challenge@*',[],40],[124,0,'/npm/@friendlycaptcha/*',[],38],[268,0,'/npm/orejime*',[],28],[340,0,'/npm/tarteaucitronjs*',[],36],[340,0,'/gh/AmauriC/tarteaucitron.js*',[],44],[370,0,'/gh/orestbida/cookieconsent*',[],43],[370,0,'/npm/vanilla-cookieconsent*',[],42]],
'fullstory.com'=>[[125,1,'*',[],14]],
'google-analytics.com'=>[[126,1,'/g/collect*',[],31]],
'analytics.google.com'=>[[126,1,'/g/collect*',[],31]],
'api.gbprimepay.com'=>[[127,0,'/*',[],19]],
'api.globalprimepay.com'=>[[127,0,'/*',[],23]],
'geetest.com'=>[[128,1,'*',[],12]],
'geevisit.com'=>[[128,1,'*',[],13]],
'view.genial.ly'=>[[129,0,'*',[],14]],
'view.genially.com'=>[[129,0,'*',[],17]],
'getresponse.com'=>[[130,1,'*',[],16]],
'gr-cdn.com'=>[[130,1,'*',[],11]],
'gr-wcon.com'=>[[130,1,'*',[],12]],
'giphy.com'=>[[131,1,'*',[],10]],
'api.sphere.gistda.or.th'=>[[132,0,'/*',[],24]],
'basemap.sphere.gistda.or.th'=>[[132,0,'/*',[],28]],
'gist.github.com'=>[[133,0,'*',[],15]],
'github.githubassets.com'=>[[133,0,'/assets/gist-embed-*',[],42]],
'gc.zgo.at'=>[[134,0,'*',[],9]],
'goatcounter.com'=>[[134,1,'*',[],16]],
'securepubads.g.doubleclick.net'=>[[135,0,'*',[],30]],
'pubads.g.doubleclick.net'=>[[135,0,'*',[],24]],
'www.googletagservices.com'=>[[135,0,'/tag/js/gpt.js*',[],39]],
'safeframe.googlesyndication.com'=>[[135,1,'*',[],32]],
'www.googleadservices.com'=>[[136,0,'*',[],24]],
'googleads.g.doubleclick.net'=>[[136,0,'/pagead/viewthroughconversion*',[],56],[137,0,'/pagead/ads*',[],38]],
'www.google.com'=>[[136,0,'/pagead/1p-*',[],25],[136,0,'/ccm/*',[],19],[138,0,'/calendar/embed*',[],29],[140,0,'/cse/*',[],19],[148,0,'/maps/*',[],20],[148,0,'/maps',[],20],[305,0,'/recaptcha/*',[],25]],
'td.doubleclick.net'=>[[136,0,'*',[],18]],
'pagead2.googlesyndication.com'=>[[137,0,'/pagead/*',[],37]],
'googlesyndication.com'=>[[137,1,'*',[],22]],
'adservice.google.com'=>[[137,0,'*',[],20]],
'calendar.google.com'=>[[138,0,'/calendar/*',[],29]],
'cse.google.com'=>[[140,0,'*',[],14]],
'apis.google.com'=>[[141,0,'/js/platform.js',['onload=renderOptIn'],49],[141,0,'/js/platform.js',['onload=renderBadge'],49]],
'docs.google.com'=>[[142,0,'/document/*',[],25],[142,0,'/spreadsheets/*',[],29],[142,0,'/presentation/*',[],29],[142,0,'/viewer*',[],22],[142,0,'/gview*',[],21],[144,0,'/forms/*',[],22]],
'drive.google.com'=>[[142,0,'/file/*',[],22],[142,0,'/embeddedfolderview*',[],35]],
'fonts.googleapis.com'=>[[143,0,'*',[],20]],
'fonts.gstatic.com'=>[[143,0,'*',[],17]],
'ajax.googleapis.com'=>[[143,0,'/ajax/libs/webfont/*',[],38],[145,0,'*',[],19]],
'forms.gle'=>[[144,0,'*',[],9]],
'accounts.google.com'=>[[146,0,'/gsi/*',[],24]],
'maps.googleapis.com'=>[[148,0,'*',[],19]],
'maps.gstatic.com'=>[[148,0,'*',[],16]],
'www.google.co.th'=>[[148,0,'/maps/*',[],22],[148,0,'/maps',[],22]],
'maps.google.com'=>[[148,0,'*',[],15]],
'maps.google.co.th'=>[[148,0,'*',[],17]],
'khms0.googleapis.com'=>[[148,0,'*',[],20]],
'khms1.googleapis.com'=>[[148,0,'*',[],20]],
'pay.google.com'=>[[149,0,'/gp/*',[],18]],
'fundingchoicesmessages.google.com'=>[[150,0,'*',[],33]],
'translate.google.com'=>[[152,0,'/translate_a/*',[],33]],
'translate.googleapis.com'=>[[152,0,'*',[],24]],
'translate-pa.googleapis.com'=>[[152,0,'*',[],27]],
'gorgias.chat'=>[[153,1,'*',[],13]],
'gorgias.io'=>[[153,1,'*',[],11]],
'gosquared.com'=>[[154,1,'*',[],14]],
'd1l6p2sc9645hc.cloudfront.net'=>[[154,0,'*',[],29]],
'gravatar.com'=>[[155,1,'*',[],13]],
'hcaptcha.com'=>[[157,1,'*',[],13]],
'heapanalytics.com'=>[[158,1,'*',[],18]],
'heap-api.com'=>[[158,1,'*',[],13]],
'helpscout.net'=>[[159,1,'*',[],14]],
'js.api.here.com'=>[[160,0,'*',[],15]],
'hereapi.com'=>[[160,1,'*',[],12]],
'maps.ls.hereapi.com'=>[[160,1,'*',[],20]],
'heyzine.com'=>[[161,0,'/flip-book/*',[],22],[161,1,'*',[],12]],
'histats.com'=>[[162,1,'*',[],12]],
'ibe.hoteliers.guru'=>[[163,0,'/*',[],19]],
'hotjar.com'=>[[164,1,'*',[],11]],
'hotjar.io'=>[[164,1,'*',[],10]],
'hs-scripts.com'=>[[165,1,'*',[],15]],
'hs-analytics.net'=>[[165,1,'*',[],17]],
'hs-banner.com'=>[[165,1,'*',[],14]],
'hscollectedforms.net'=>[[165,1,'*',[],21]],
'hsadspixel.net'=>[[165,1,'*',[],15]],
'usemessages.com'=>[[165,1,'*',[],16]],
'hubspot.com'=>[[165,1,'*',[],12]],
'hubapi.com'=>[[165,1,'*',[],11]],
'hsleadflows.net'=>[[165,1,'*',[],16]],
'hscta.net'=>[[165,1,'*',[],10]],
'hs-growth-metrics.com'=>[[165,1,'*',[],22]],
'hsforms.net'=>[[166,1,'*',[],12]],
'hsforms.com'=>[[166,1,'*',[],12]],
'img.in.th'=>[[167,1,'*',[],10]],
'cdn.innity.net'=>[[169,0,'/*',[],15]],
'as.innity.com'=>[[169,0,'/*',[],14]],
'useinsider.com'=>[[170,1,'*',[],15]],
'inspectlet.com'=>[[171,1,'*',[],15]],
'www.instagram.com'=>[[172,0,'/embed.js*',[],26],[172,0,'/p/*/embed*',[],26],[172,0,'/reel/*/embed*',[],29]],
'platform.instagram.com'=>[[172,0,'*',[],22]],
'cdninstagram.com'=>[[172,1,'*',[],17]],
'intercom.io'=>[[173,1,'*',[],12]],
'intercomcdn.com'=>[[173,1,'*',[],16]],
'img.involve.asia'=>[[174,0,'/*',[],17]],
'invol.co'=>[[174,0,'/*',[],9]],
'issuu.com'=>[[175,1,'*',[],10]],
'isu.pub'=>[[175,1,'*',[],8]],
'iubenda.com'=>[[176,1,'*',[],12]],
'i0.wp.com'=>[[178,0,'*',[],9]],
'i1.wp.com'=>[[178,0,'*',[],9]],
'i2.wp.com'=>[[178,0,'*',[],9]],
'c0.wp.com'=>[[178,0,'*',[],9]],
's0.wp.com'=>[[178,0,'*',[],9]],
's1.wp.com'=>[[178,0,'*',[],9]],
's2.wp.com'=>[[178,0,'*',[],9]],
'widgets.wp.com'=>[[178,0,'*',[],14]],
'jivosite.com'=>[[179,1,'*',[],13]],
'jivochat.com'=>[[179,1,'*',[],13]],
'jotform.com'=>[[181,1,'*',[],12]],
'jotfor.ms'=>[[181,1,'*',[],10]],
'jotformpro.com'=>[[181,1,'*',[],15]],
'code.jquery.com'=>[[182,0,'*',[],15]],
'earthchie.github.io'=>[[183,0,'/jquery.Thailand.js/*',[],39]],
'jsdelivr.net'=>[[184,1,'*',[],13]],
'jsfiddle.net'=>[[185,0,'*',[],12],[185,1,'*',[],13]],
'judge.me'=>[[186,1,'*',[],9]],
'kpaymentgateway.kasikornbank.com'=>[[187,0,'/*',[],33]],
'dev-kpaymentgateway.kasikornbank.com'=>[[187,0,'/*',[],37]],
'new-kpgw.com'=>[[187,1,'*',[],13]],
'rt05.kasikornbank.com'=>[[187,0,'/pgpayment/*',[],32]],
't1.kakaocdn.net'=>[[188,0,'/kas/static/kp.js*',[],32]],
't1.daumcdn.net'=>[[188,0,'/kas/static/kp.js*',[],31],[188,0,'/adfit/static/kp.js*',[],33]],
'bc.ad.daum.net'=>[[188,0,'*',[],14]],
'kameleoon.eu'=>[[189,1,'*',[],13]],
'kameleoon.com'=>[[189,1,'*',[],14]],
'kameleoon.io'=>[[189,1,'*',[],13]],
'kissmetrics.io'=>[[191,1,'*',[],15]],
'kissmetrics.com'=>[[191,1,'*',[],16]],
'doug1izaerwt3.cloudfront.net'=>[[191,0,'*',[],28]],
'ck.page'=>[[192,1,'*',[],8]],
'f.convertkit.com'=>[[192,0,'*',[],16]],
'convertkit.com'=>[[192,1,'*',[],15]],
'kit.com'=>[[192,1,'*',[],8]],
'klarna.com'=>[[193,1,'*',[],11]],
'x.klarnacdn.net'=>[[193,0,'/kp/*',[],19]],
'klarnaservices.com'=>[[194,1,'*',[],19]],
'cdn.kiprotect.com'=>[[195,0,'/klaro/*',[],24]],
'klaviyo.com'=>[[196,1,'*',[],12]],
'affiliate.klook.com'=>[[197,0,'/*',[],20]],
'gateway.ksher.com'=>[[198,0,'/*',[],18]],
'c.lazada.co.th'=>[[200,0,'/*',[],15]],
's.lazada.co.th'=>[[200,0,'/*',[],15]],
'th-live.slatic.net'=>[[200,0,'/*',[],19]],
'th-live-01.slatic.net'=>[[200,0,'/*',[],22]],
'th-live-02.slatic.net'=>[[200,0,'/*',[],22]],
'scdn.line-apps.com'=>[[201,0,'/n/line_add_friends/*',[],38]],
'qr-official.line.me'=>[[201,0,'/*',[],20]],
'static.line-scdn.net'=>[[202,0,'/liff/*',[],26]],
'd.line-scdn.net'=>[[202,0,'/liff/*',[],21],[205,0,'/r/web/social-plugin/*',[],36],[206,0,'/n/line_tag/*',[],27]],
'access.line.me'=>[[203,0,'/oauth2/*',[],22]],
'web-pay.line.me'=>[[204,0,'/*',[],16]],
'sandbox-web-pay.line.me'=>[[204,0,'/*',[],24]],
'social-plugins.line.me'=>[[205,0,'/*',[],23]],
'd.line-cdn.net'=>[[206,0,'/n/line_tag/*',[],26]],
'tr.line.me'=>[[206,0,'/tag.gif*',[],18]],
'tv.line.me'=>[[207,0,'/embed/*',[],17]],
'snap.licdn.com'=>[[208,0,'*',[],14]],
'ads.linkedin.com'=>[[208,1,'*',[],17]],
'platform.linkedin.com'=>[[209,0,'*',[],21]],
'www.linkedin.com'=>[[209,0,'/embed/*',[],23]],
'listedcompany.com'=>[[210,1,'*',[],18]],
'livechatinc.com'=>[[211,1,'*',[],16]],
'livechat.com'=>[[211,1,'*',[],13]],
'livechat-static.com'=>[[211,1,'*',[],20]],
'lnwfile.com'=>[[212,1,'*',[],12]],
'logrocket.io'=>[[213,1,'*',[],13]],
'lr-ingest.io'=>[[213,1,'*',[],13]],
'lr-ingest.com'=>[[213,1,'*',[],14]],
'lr-in.com'=>[[213,1,'*',[],10]],
'lr-in-prod.com'=>[[213,1,'*',[],15]],
'lr-intake.com'=>[[213,1,'*',[],14]],
'logr-ingest.com'=>[[213,1,'*',[],16]],
'logr-in.com'=>[[213,1,'*',[],12]],
'lgrckt-in.com'=>[[213,1,'*',[],14]],
'lrkt-in.com'=>[[213,1,'*',[],12]],
'api.longdo.com'=>[[214,0,'/map*',[],18]],
'mmmap15.longdo.com'=>[[214,0,'/*',[],19]],
'traffic.longdo.com'=>[[215,0,'/*',[],19]],
'lookerstudio.google.com'=>[[216,0,'/embed/*',[],30]],
'datastudio.google.com'=>[[216,0,'/embed/*',[],28]],
'loom.com'=>[[217,1,'*',[],9]],
'luckyorange.com'=>[[218,1,'*',[],16]],
'luckyorange.net'=>[[218,1,'*',[],16]],
'd10lpsik1i8c69.cloudfront.net'=>[[218,0,'*',[],29]],
'chimpstatic.com'=>[[220,1,'*',[],16]],
'list-manage.com'=>[[220,1,'*',[],16]],
'mailchimp.com'=>[[220,1,'*',[],14]],
'assets.mailerlite.com'=>[[221,0,'*',[],21]],
'mailerlite.com'=>[[221,1,'*',[],15]],
'mlcdn.com'=>[[221,1,'*',[],10]],
'image.makewebeasy.net'=>[[222,0,'/*',[],22]],
'manychat.com'=>[[223,1,'*',[],13]],
'mccdn.me'=>[[223,1,'*',[],9],[223,0,'*',[],8]],
'mapbox.com'=>[[224,1,'*',[],11]],
'munchkin.marketo.net'=>[[225,0,'*',[],20]],
'mktoresp.com'=>[[225,1,'*',[],13]],
'marketo.com'=>[[225,1,'*',[],12]],
'matomo.cloud'=>[[227,1,'*',[],13]],
'my.matterport.com'=>[[228,0,'*',[],17]],
'mgid.com'=>[[230,1,'*',[],9]],
'bat.bing.com'=>[[231,0,'*',[],12]],
'bat.bing.net'=>[[231,0,'*',[],12]],
'ajax.aspnetcdn.com'=>[[232,0,'*',[],18]],
'ajax.microsoft.com'=>[[232,0,'*',[],18]],
'clarity.ms'=>[[233,1,'*',[],11]],
'login.microsoftonline.com'=>[[234,0,'*',[],25]],
'b2clogin.com'=>[[234,1,'*',[],13]],
'alcdn.msauth.net'=>[[234,0,'*',[],16]],
'alcdn.msftauth.net'=>[[234,0,'*',[],18]],
'forms.office.com'=>[[235,0,'*',[],16]],
'forms.microsoft.com'=>[[235,0,'*',[],19]],
'forms.cloud.microsoft'=>[[235,0,'*',[],21]],
'www.mixcloud.com'=>[[236,0,'/widget/*',[],24]],
'player-widget.mixcloud.com'=>[[236,0,'*',[],26]],
'mxpnl.com'=>[[237,1,'*',[],10]],
'mixpanel.com'=>[[237,1,'*',[],13]],
'cdn.moengage.com'=>[[238,0,'*',[],16]],
'moengage.com'=>[[238,1,'*',[],13]],
'www.moneyspace.net'=>[[239,0,'/merchantapi/*',[],31]],
'moph.id.th'=>[[242,0,'/*',[],11]],
'uat-moph.id.th'=>[[242,0,'/*',[],15]],
'provider.id.th'=>[[243,0,'/*',[],15]],
'uat-provider.id.th'=>[[243,0,'/*',[],19]],
'mouseflow.com'=>[[244,1,'*',[],14]],
'mparticle.com'=>[[245,1,'*',[],14]],
'service.mtcaptcha.com'=>[[246,0,'*',[],21]],
'service2.mtcaptcha.com'=>[[246,0,'*',[],22]],
'video.mthai.com'=>[[247,0,'/*',[],16]],
'wcs.naver.net'=>[[248,0,'*',[],13]],
'wcs.naver.com'=>[[248,0,'*',[],13]],
'nr-data.net'=>[[250,1,'*',[],12]],
'js-agent.newrelic.com'=>[[250,0,'*',[],21]],
'imrworldwide.com'=>[[253,1,'*',[],17]],
'api.nostramap.com'=>[[255,0,'/*',[],18]],
'map.nostramap.com'=>[[255,0,'/*',[],18]],
'olark.com'=>[[256,1,'*',[],10]],
'omise.co'=>[[257,1,'*',[],9]],
'chat-plugin.one.th'=>[[258,0,'/*',[],19]],
'one.th'=>[[259,0,'/api/oauth*',[],16]],
'onefence.co'=>[[260,1,'*',[],12]],
'onesignal.com'=>[[261,1,'*',[],14]],
'cdn.cookielaw.org'=>[[262,0,'*',[],17]],
'cookielaw.org'=>[[262,1,'*',[],14]],
'onetrust.com'=>[[262,1,'*',[],13]],
'cookie-cdn.cookiepro.com'=>[[262,0,'*',[],24]],
'openreplay.com'=>[[264,1,'*',[],15]],
'www.openstreetmap.org'=>[[265,0,'/export/embed.html*',[],39]],
'tile.openstreetmap.org'=>[[265,0,'*',[],22],[265,1,'*',[],23]],
'omguk.com'=>[[266,1,'*',[],10]],
'clk.omgt3.com'=>[[266,0,'/*',[],14]],
'optimizely.com'=>[[267,1,'*',[],15]],
'cmp.osano.com'=>[[269,0,'*',[],13]],
'api.osano.com'=>[[269,1,'*',[],14]],
'outbrain.com'=>[[270,1,'*',[],13]],
'outbrainimg.com'=>[[270,1,'*',[],16]],
'assets.page365.net'=>[[271,0,'/*',[],19]],
'pams.ai'=>[[272,1,'*',[],8]],
'pi.pardot.com'=>[[273,0,'*',[],13]],
'pardot.com'=>[[273,1,'*',[],11]],
'parsely.com'=>[[274,1,'*',[],12]],
'd1z2jf7jlzjs58.cloudfront.net'=>[[274,0,'*',[],29]],
'www.thaiepay.com'=>[[275,0,'/*',[],17]],
'payments.paysolutions.asia'=>[[275,0,'/*',[],27]],
'apis.paysolutions.asia'=>[[275,0,'/*',[],23]],
'2c2p.com'=>[[276,1,'*',[],9]],
'paypal.com'=>[[277,1,'*',[],11]],
'paypalobjects.com'=>[[277,1,'*',[],18]],
'permutive.com'=>[[279,1,'*',[],14]],
'permutive.app'=>[[279,1,'*',[],14]],
'tag.aticdn.net'=>[[281,0,'*',[],14]],
'xiti.com'=>[[281,1,'*',[],9]],
'pa-cd.com'=>[[281,1,'*',[],10]],
'picz.in.th'=>[[282,1,'*',[],11]],
'pingdom.net'=>[[283,1,'*',[],12]],
's.pinimg.com'=>[[284,0,'/ct/*',[],16]],
'ct.pinterest.com'=>[[284,0,'*',[],16]],
'assets.pinterest.com'=>[[285,0,'*',[],20]],
'widgets.pinterest.com'=>[[285,0,'*',[],21]],
'log.pinterest.com'=>[[285,0,'*',[],17]],
'leadbooster-chat.pipedrive.com'=>[[286,0,'*',[],30]],
'piwik.pro'=>[[287,1,'*',[],10]],
'plausible.io'=>[[288,0,'*',[],12]],
'popads.net'=>[[290,1,'*',[],11]],
'posthog.com'=>[[291,1,'*',[],12]],
'app.powerbi.com'=>[[292,0,'*',[],15]],
'search.map.powermap.in.th'=>[[293,0,'/*',[],26]],
'tile.powermap.in.th'=>[[293,0,'/*',[],20]],
'prezi.com'=>[[295,0,'/embed/*',[],16],[295,1,'*',[],10]],
'promptpay.io'=>[[296,1,'*',[],13]],
'pubhtml5.com'=>[[297,1,'*',[],13]],
'pushwoosh.com'=>[[298,1,'*',[],14]],
'quantserve.com'=>[[299,1,'*',[],15]],
'quantcount.com'=>[[299,1,'*',[],15]],
'quantcast.mgr.consensu.org'=>[[300,0,'*',[],26],[300,1,'*',[],27]],
'cmp.quantcast.com'=>[[300,0,'*',[],17]],
'cmp.inmobi.com'=>[[300,0,'*',[],14]],
'a.quora.com'=>[[301,0,'/qevents.js*',[],22]],
'q.quora.com'=>[[301,0,'*',[],11]],
'rwidget.readyplanet.com'=>[[302,0,'/*',[],24]],
'shop-image.readyplanet.com'=>[[303,0,'/*',[],27]],
'recaptcha.net'=>[[305,1,'*',[],14]],
'recaptchaenterprise.googleapis.com'=>[[305,0,'*',[],34]],
'embed.reddit.com'=>[[306,0,'*',[],16]],
'www.redditmedia.com'=>[[306,0,'*',[],19]],
'www.redditstatic.com'=>[[307,0,'/ads/*',[],25]],
'alb.reddit.com'=>[[307,0,'*',[],14]],
'pixel-config.reddit.com'=>[[307,0,'*',[],23]],
'rollbar.com'=>[[308,1,'*',[],12]],
'd37gvrvc0wt4s1.cloudfront.net'=>[[308,0,'*',[],29]],
'creativecdn.com'=>[[309,1,'*',[],16]],
'cdn.rudderlabs.com'=>[[310,0,'*',[],18]],
'rudderstack.com'=>[[310,1,'*',[],16]],
'my.site.com'=>[[311,1,'/ESW*',[],16]],
'service.force.com'=>[[311,0,'/embeddedservice/*',[],34]],
'my.salesforce.com'=>[[311,1,'/embeddedservice/*',[],35]],
'salesforceliveagent.com'=>[[311,1,'*',[],24]],
'my.salesforce-scrt.com'=>[[311,1,'*',[],23]],
'scribd.com'=>[[312,1,'*',[],11]],
'scribdassets.com'=>[[312,1,'*',[],17]],
'cdn.segment.com'=>[[313,0,'*',[],15]],
'segment.io'=>[[313,1,'*',[],11]],
'sentry-cdn.com'=>[[314,1,'*',[],15]],
'sentry.io'=>[[314,1,'*',[],10]],
'getsentry.com'=>[[314,1,'*',[],14]],
'weblink.settrade.com'=>[[315,0,'/*',[],21]],
'api.settrade.com'=>[[315,0,'/*',[],17]],
'sharethis.com'=>[[316,1,'*',[],14]],
's.shopee.co.th'=>[[317,0,'/*',[],15]],
'down-th.img.susercontent.com'=>[[317,0,'/*',[],29]],
'cdn.shopify.com'=>[[318,0,'*',[],15]],
'shopifycdn.com'=>[[318,1,'*',[],15]],
'shopifyapps.com'=>[[318,1,'*',[],16]],
'shopifysvc.com'=>[[319,1,'*',[],15]],
'www.siampay.com'=>[[320,0,'/*',[],16]],
'test.siampay.com'=>[[320,0,'/*',[],17]],
'simpleanalyticscdn.com'=>[[321,1,'*',[],23]],
'slideshare.net'=>[[322,1,'*',[],15]],
'slidesharecdn.com'=>[[322,1,'*',[],18]],
'smartlook.com'=>[[323,1,'*',[],14]],
'smartlook.cloud'=>[[323,1,'*',[],16]],
'smartsuppchat.com'=>[[324,1,'*',[],18]],
'smartsupp.com'=>[[324,1,'*',[],14]],
'smartsuppcdn.com'=>[[324,1,'*',[],17]],
'sc-static.net'=>[[325,0,'/scevent.min.js*',[],28]],
'tr.snapchat.com'=>[[325,0,'*',[],15]],
'snplow.net'=>[[326,1,'*',[],11]],
'soundcloud.com'=>[[327,1,'*',[],15]],
'sndcdn.com'=>[[327,1,'*',[],11]],
'open.spotify.com'=>[[328,0,'*',[],16]],
'scdn.co'=>[[328,1,'*',[],8]],
'spotifycdn.com'=>[[328,1,'*',[],15]],
'squarecdn.com'=>[[329,1,'*',[],14]],
'js.squareup.com'=>[[329,0,'*',[],15]],
'connect.squareup.com'=>[[329,0,'*',[],20]],
'pci-connect.squareup.com'=>[[329,0,'*',[],24]],
'squarespace.com'=>[[330,1,'*',[],16]],
'squarespace-cdn.com'=>[[330,1,'*',[],20]],
'statcounter.com'=>[[332,1,'*',[],16]],
'tracker.stats.in.th'=>[[333,0,'/*',[],20]],
'static.stats.in.th'=>[[333,0,'/*',[],19]],
'stripe.com'=>[[334,1,'*',[],11]],
'stripe.network'=>[[334,1,'*',[],15]],
'stripecdn.com'=>[[334,1,'*',[],14]],
'supabase.co'=>[[335,1,'*',[],12]],
'surveymonkey.com'=>[[336,1,'*',[],17]],
'public.tableau.com'=>[[337,0,'*',[],18]],
'taboola.com'=>[[338,1,'*',[],12]],
'taboolasyndication.com'=>[[338,1,'*',[],23]],
'tally.so'=>[[339,0,'*',[],8]],
'tarteaucitron.io'=>[[340,0,'/load.js*',[],24]],
'tawk.to'=>[[341,1,'*',[],8]],
'teads.tv'=>[[342,1,'*',[],9]],
'tags.tiqcdn.com'=>[[343,0,'*',[],15]],
'tiqcdn.com'=>[[343,1,'*',[],11]],
'tealiumiq.com'=>[[343,1,'*',[],14]],
'telegram.org'=>[[344,0,'/js/telegram-widget.js*',[],34]],
't.me'=>[[344,0,'/*',['embed=1'],13]],
'oauth.telegram.org'=>[[344,0,'*',[],18]],
'app.termly.io'=>[[345,0,'*',[],13]],
'imauth.bora.dopa.go.th'=>[[346,0,'/*',[],23]],
'thaigold.info'=>[[347,1,'*',[],14]],
'thaiwater.net'=>[[348,1,'*',[],14]],
'adsrvr.org'=>[[349,1,'*',[],11]],
'code.tidio.co'=>[[350,0,'*',[],13]],
'tidio.co'=>[[350,1,'*',[],9]],
'tidiochat.com'=>[[350,1,'*',[],14]],
'www.tiktok.com'=>[[351,0,'/embed*',[],20],[351,0,'/player/*',[],22]],
'analytics.tiktok.com'=>[[352,0,'*',[],20]],
'analytics.us.tiktok.com'=>[[352,0,'*',[],23]],
'tmd.go.th'=>[[353,1,'*',[],10]],
'reservation.travelanium.net'=>[[354,0,'/*',[],28]],
'pay.treepay.co.th'=>[[355,0,'/*',[],18]],
'paytest.treepay.co.th'=>[[355,0,'/*',[],22]],
'truehits.in.th'=>[[356,1,'*',[],15]],
'truehits1.gits.net.th'=>[[356,0,'/*',[],22]],
'trustpilot.com'=>[[357,1,'*',[],15]],
'trustpilot.net'=>[[357,1,'*',[],15]],
'challenges.cloudflare.com'=>[[358,0,'*',[],25]],
'twitch.tv'=>[[359,1,'*',[],10]],
'ttvnw.net'=>[[359,1,'*',[],10]],
'embed.typeform.com'=>[[360,0,'*',[],18]],
'form.typeform.com'=>[[360,0,'*',[],17]],
'typeform.com'=>[[360,1,'*',[],13]],
'cloud.umami.is'=>[[362,0,'*',[],14]],
'umami.is'=>[[362,1,'*',[],9]],
'api-gateway.umami.dev'=>[[362,0,'*',[],21]],
'www.google-analytics.com'=>[[363,0,'/analytics.js*',[],37],[363,0,'/ga.js*',[],30],[363,0,'/collect*',[],32],[363,0,'/j/collect*',[],34],[363,0,'/r/collect*',[],34],[363,0,'/__utm.gif*',[],34]],
'ssl.google-analytics.com'=>[[363,0,'/ga.js*',[],30]],
'unpkg.com'=>[[364,0,'*',[],9],[364,1,'*',[],10]],
'upic.me'=>[[365,0,'/i/*',[],10]],
'app.uppass.io'=>[[366,0,'/*',[],14]],
'usercentrics.eu'=>[[367,1,'*',[],16]],
'userlike.com'=>[[368,1,'*',[],13]],
'userlike-cdn.com'=>[[368,1,'*',[],17]],
'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'=>[[368,0,'*',[],47]],
'userway.org'=>[[369,1,'*',[],12]],
'va.vercel-scripts.com'=>[[371,0,'*',[],21]],
'vitals.vercel-insights.com'=>[[371,0,'*',[],26]],
'vidyard.com'=>[[372,1,'*',[],12]],
'vimeo.com'=>[[373,1,'*',[],10]],
'vimeocdn.com'=>[[373,1,'*',[],13]],
'vk.com'=>[[374,0,'/rtrg*',[],11],[375,0,'/js/api/*',[],14],[375,0,'/widget_*',[],14],[375,0,'/share.php*',[],16]],
'dev.visualwebsiteoptimizer.com'=>[[376,0,'*',[],30]],
'visualwebsiteoptimizer.com'=>[[376,1,'*',[],27]],
'vwo.com'=>[[376,1,'*',[],8]],
'webengage.com'=>[[377,1,'*',[],14]],
'webengage.co'=>[[377,1,'*',[],13]],
'd3701cc9l7v9a6.cloudfront.net'=>[[377,0,'*',[],29]],
'd23nd6ymopvz52.cloudfront.net'=>[[377,0,'*',[],29]],
'uploads-ssl.webflow.com'=>[[378,0,'*',[],23]],
'assets.website-files.com'=>[[378,0,'*',[],24]],
'assets-global.website-files.com'=>[[378,0,'*',[],31]],
'cdn.prod.website-files.com'=>[[378,0,'*',[],26]],
'webflow.io'=>[[378,1,'*',[],11]],
'weglot.com'=>[[379,1,'*',[],11]],
'tjs.sjs.sinajs.cn'=>[[380,0,'*',[],17]],
'widget.weibo.com'=>[[380,0,'*',[],16]],
'wistia.com'=>[[381,1,'*',[],11]],
'wistia.net'=>[[381,1,'*',[],11]],
'parastorage.com'=>[[382,1,'*',[],16]],
'wixstatic.com'=>[[382,1,'*',[],14]],
'wixapps.net'=>[[382,1,'*',[],12]],
'frog.wix.com'=>[[382,0,'*',[],12]],
'woopra.com'=>[[385,1,'*',[],11]],
'wufoo.com'=>[[388,1,'*',[],10]],
'platform.twitter.com'=>[[389,0,'*',[],20]],
'platform.x.com'=>[[389,0,'*',[],14]],
'syndication.twitter.com'=>[[389,0,'*',[],23]],
'cdn.syndication.twimg.com'=>[[389,0,'*',[],25]],
'static.ads-twitter.com'=>[[390,0,'*',[],22]],
'analytics.twitter.com'=>[[390,0,'*',[],21]],
't.co'=>[[390,0,'/i/adsct*',[],12],[390,0,'/1/i/adsct*',[],14]],
'adnxs.com'=>[[391,1,'*',[],10]],
's.yimg.jp'=>[[393,0,'/images/listing/*',[],25]],
'yads.c.yimg.jp'=>[[393,0,'*',[],14]],
'b92.yahoo.co.jp'=>[[393,0,'*',[],15]],
'b97.yahoo.co.jp'=>[[393,0,'*',[],15]],
'b98.yahoo.co.jp'=>[[393,0,'*',[],15]],
'b99.yahoo.co.jp'=>[[393,0,'*',[],15]],
'mc.yandex.ru'=>[[394,0,'*',[],12]],
'mc.yandex.com'=>[[394,0,'*',[],13]],
'yotpo.com'=>[[395,1,'*',[],10]],
'swellrewards.com'=>[[395,1,'*',[],17]],
'youtube.com'=>[[396,1,'*',[],12]],
'youtube-nocookie.com'=>[[396,1,'*',[],21]],
'ytimg.com'=>[[396,1,'*',[],10]],
'googlevideo.com'=>[[396,1,'*',[],16]],
'yt3.ggpht.com'=>[[396,0,'*',[],13]],
'zdassets.com'=>[[397,1,'*',[],13]],
'zopim.com'=>[[397,1,'*',[],10]],
'zopim.io'=>[[397,1,'*',[],9]],
'forms.zohopublic.com'=>[[398,0,'*',[],20]],
'forms.zohopublic.eu'=>[[398,0,'*',[],19]],
'forms.zohopublic.in'=>[[398,0,'*',[],19]],
'forms.zoho.com'=>[[398,0,'*',[],14]],
'salesiq.zoho.com'=>[[399,0,'*',[],16]],
'salesiq.zoho.eu'=>[[399,0,'*',[],15]],
'salesiq.zoho.in'=>[[399,0,'*',[],15]],
'salesiq.zohopublic.com'=>[[399,0,'*',[],22]],
'salesiq.zohopublic.eu'=>[[399,0,'*',[],21]],
'js.zohocdn.com'=>[[399,0,'/salesiq/*',[],23]],
],
'loose'=>[
['clerk.*',68,0,'/npm/@clerk/*',[],18],
['*',104,0,'/ruxitagentjs_*',[],14],
['*',226,0,'/matomo.js*',[],10],
['*',226,0,'/matomo.php*',[],11],
['*',226,0,'/*/matomo.js*',[],11],
['*',226,0,'/*/matomo.php*',[],12],
['*',226,0,'/piwik.js*',[],9],
['*',226,0,'/piwik.php*',[],10],
['*',326,0,'/com.snowplowanalytics.snowplow/tp2*',[],35],
['*',371,0,'/_vercel/insights/*',[],18],
],
'needles'=>[
['acsbJS.init(',1],
['vgo(\'setAccount\'',3],
['window._adftrack=',6],
['Adjust.initSdk({',7],
['=s_gi(',8],
['s_account=\'',8],
['DIL.create({',9],
['Visitor.getInstance(',9],
['Typekit.load(',10],
['_satellite.pageBottom()',11],
['adobe.target.getOffer',12],
['adobe.target.trackEvent(',12],
['mboxCreate(',12],
['adroll_adv_id=\'',13],
['AdyenCheckout(',14],
['agoda_ad_client=\'',16],
['ahoy.trackAll()',17],
['ahoy.configure({',17],
['air4thai.pcd.go.th/',19],
['algoliasearch(',21],
['amzn(\'addTag\',\'',22],
['amazon.Pay.renderButton(',23],
['apstag.init({',24],
['amplitude.init(\'',25],
['amplitude.getInstance().init(',25],
['st-a.cdp.asia/insight.js',26],
['newApplePaySession(',29],
['AppleID.auth.init(',30],
['AppsFlyerSdkObject',31],
['AF(\'pba\'',31],
['AF(\'banners\'',31],
['newauth0.WebAuth(',35],
['auth0.createAuth0Client(',35],
['window.axeptioSettings=',37],
['hm.baidu.com/hm.js?',39],
['oil-price.bangchak.co.th/ApiOilPrice',40],
['newMicrosoft.Maps.Map(',43],
['console.botnoi.ai/customerchat/',47],
['braintree.dropin.create(',48],
['braintree.client.create(',48],
['branch.init(\'',49],
['braze.initialize(\'',50],
['window.sib={',51],
['sendinblue.page(',51],
['BrevoConversationsID=',52],
['Bugsnag.start(',53],
['app.cal.com/embed/embed.js',59],
['Cal(\'init\'',59],
['Calendly.initInlineWidget(',61],
['Calendly.initPopupWidget(',61],
['Calendly.initBadgeWidget(',61],
['_sf_async_config',64],
['chatwootSDK.run(',65],
['chatwootSettings=',65],
['CookieControl.load(',67],
['clevertap.account.push(',69],
['clicky_site_ids',70],
['_comscore.push({c1:\'',77],
['t.contentsquare.net/uxa/',79],
['window._uxa=window._uxa||[]',79],
['_conv_q=_conv_q||',80],
['_conv_q.push(',80],
['varhuOptions=',82],
['Countly.app_key=',88],
['Countly.init({*app_key:',88],
['script.crazyegg.com/pages/scripts/',89],
['CRISP_WEBSITE_ID=',90],
['criteo_q.push(',91],
['DD_RUM.init({',93],
['window.ddjskey=',94],
['window.didomiConfig=',98],
['vardisqus_config=',99],
['vardisqus_shortname=',99],
['.disqus.com/embed.js',99],
['drift.load(\'',101],
['DY.recommendationContext=',103],
['window.DY=window.DY||{}',103],
['esk(\'init\',\'',107],
['xfbml.customerchat.js',112],
['FB.login(',113],
['connect.facebook.net/*/sdk.js',114],
['FB.XFBML.parse(',114],
['firebase.initializeApp(',118],
['firebase.analytics(',119],
['gtag(\'config\',\'DC-',121],
['\'send_to\':\'DC-',121],
['fcWidget.init(',123],
['fcWidgetMessengerConfig=',123],
['window[\'_fs_org\']=\'',125],
['gtag(\'config\',\'G-',126],
['initGeetest(',128],
['initGeetest4(',128],
['GrTracking(',130],
['googletag.cmd.push(',135],
['googletag.defineSlot(',135],
['gtag(\'config\',\'AW-',136],
['\'send_to\':\'AW-',136],
['google_conversion_id=',136],
['adsbygoogle=window.adsbygoogle||[]',137],
['google.charts.load(',139],
['gapi.surveyoptin.render(',141],
['gapi.ratingbadge.render(',141],
['WebFont.load({google:',143],
['google.accounts.id.initialize(',146],
['google.accounts.oauth2.initTokenClient(',146],
['newgoogle.maps.Map(',148],
['google.payments.api.PaymentsClient(',149],
['\'gtm.start\':',151],
['google.translate.TranslateElement(',152],
['_gs(\'GSN-',154],
['hcaptcha.render(',157],
['heap.load(\'',158],
['Beacon(\'init\',\'',159],
['newH.service.Platform(',160],
['_Hasync.push([\'Histats.start',162],
['_hjSettings={hjid:',164],
['_hsq.push(',165],
['hbspt.forms.create(',166],
['__insp.push([\'wid\',',171],
['window.intercomSettings=',173],
['Intercom(\'boot\'',173],
['_iub.csConfiguration=',176],
['jdgm.SHOP_DOMAIN=',186],
['kakaoPixel(\'',188],
['window.kameleoonQueue=window.kameleoonQueue||[]',189],
['_kmq=_kmq||[]',191],
['Klarna.Payments.init(',193],
['varklaroConfig=',195],
['_learnq.push(',196],
['klaviyo.push(',196],
['affiliate.klook.com/widget/',197],
['liff.init({',202],
['_lt(\'init\'',206],
['/n/line_tag/public/release/',206],
['_linkedin_partner_id=\'',208],
['_linkedin_data_partner_ids.push(',208],
['window.__lc.license=',211],
['__lc.license=',211],
['LogRocket.init(\'',213],
['newlongdo.Map(',214],
['__lo_site_id=',218],
['chimpstatic.com/mcjs-connected/',220],
['ml(\'account\',\'',221],
['mapboxgl.accessToken=',224],
['Munchkin.init(',225],
['MktoForms2.loadForm(',225],
['_paq.push([\'setSiteId\'',226],
['_paq.push([\'setTrackerUrl\'',226],
['varu=\'https://*.matomo.cloud/\'',227],
['fbq(\'init\'',229],
['fbq(\'track\'',229],
['\'_mgc.load\'',230],
['newUET(',231],
['bat.bing.com/bat.js',231],
['clarity.ms/tag/',233],
['msal.PublicClientApplication(',234],
['mixpanel.init(\'',237],
['moe({app_id:\'',238],
['cdn.moengage.com/release/',238],
['cdn.mouseflow.com/projects/',244],
['window.mParticle=window.mParticle||{}',245],
['window.mParticle={config:',245],
['mtcaptchaConfig=',246],
['wcs_add[\'wa\']=',248],
['window.NREUM||(NREUM={})',250],
['NREUM.loader_config=',250],
['(window,\'NOLBUNDLE\')',253],
['NOLBUNDLE.nlsQ(',253],
['olark.identify(',256],
['OmiseCard.configure(',257],
['OneSignal.init({',261],
['OneSignalDeferred=window.OneSignalDeferred||[]',261],
['functionOptanonWrapper(',262],
['static.openreplay.com/',264],
['window[\'optimizely\']=window[\'optimizely\']||[]',267],
['window.optimizely=window.optimizely||[]',267],
['window.orejimeConfig=',268],
['OB_ADV_ID=\'',270],
['obApi(\'track\',\'',270],
['newPamTracker({',272],
['piAId=',273],
['piCId=',273],
['paypal.Buttons(',277],
['PayPal.Donation.Button(',277],
['varpdpa_thailand=',278],
['pa.setConfigurations({',281],
['newATInternet.Tracker.Tag(',281],
['_prum=[[\'id\',\'',283],
['pintrk(\'load\',\'',284],
['pipedriveLeadboosterConfig=',286],
['event:\'stg.start\'',287],
['plausible.init(',288],
['c1.popads.net/pop.js',290],
['posthog.init(\'',291],
['Pushwoosh.push([\'init\'',298],
['_qevents.push({',299],
['qp(\'init\',\'',301],
['grecaptcha.execute(',305],
['grecaptcha.render(',305],
['grecaptcha.ready(',305],
['rdt(\'init\',',307],
['_rollbarConfig=',308],
['tags.creativecdn.com/',309],
['window.rudderanalytics=window.rudderanalytics||[]',310],
['rudderanalytics.load(\'',310],
['embeddedservice_bootstrap.init(',311],
['embedded_svc.init(',311],
['t.src=\'https://cdn.segment.com/analytics.js/v1/',313],
['analytics.SNIPPET_VERSION=',313],
['Sentry.init(',314],
['Sentry.onLoad(',314],
['smartlook(\'init\',\'',323],
['_smartsupp.key=',324],
['snaptr(\'init\',\'',325],
['snowplow(\'newTracker\'',326],
['p.GlobalSnowplowNamespace',326],
['SC.Widget(',327],
['Square.payments(',329],
['sc_project=',332],
['Stripe(\'pk_',334],
['supabase.createClient(',335],
['window._taboola=window._taboola||[]',338],
['_tfa.push({notify:\'event\'',338],
['Tally.loadEmbeds(',339],
['tarteaucitron.init(',340],
['Tawk_API=',341],
['embed.tawk.to/',341],
['teads_buyer_pixel_id=',342],
['tags.tiqcdn.com/utag/',343],
['thaigold.info/RealTimeDataV2/',347],
['api-v3.thaiwater.net/',348],
['newTTDUniversalPixelApi(',349],
['document.tidioIdentify=',350],
['document.tidioChatCode=',350],
['ttq.load(\'',352],
['truehits.in.th/data',356],
['__th_page=',356],
['turnstile.render(',358],
['newTwitch.Embed(',359],
['newTwitch.Player(',359],
['ga(\'create\',\'UA-',363],
['gtag(\'config\',\'UA-',363],
['[\'_setAccount\',\'UA-',363],
['cdn.userway.org/widget.js',369],
['CookieConsent.run(',370],
['window.va=window.va||function',371],
['newVimeo.Player(',373],
['VK.Retargeting.Init(\'',374],
['VK.Widgets.',375],
['VK.init({',375],
['window._vwo_code',376],
['webengage.init(\'',377],
['Weglot.initialize(',379],
['woopra.config({',385],
['newWufooForm(',388],
['twq(\'config\',\'',390],
['twq(\'init\',\'',390],
['pixie(\'init\',\'',391],
['ytag({\'type\':\'yjad_conversion\'',393],
['ytag({\'type\':\'yjad_retargeting\'',393],
['ytag({\'type\':\'ycl_cookie\'',393],
['yahoo_retargeting_id=',393],
['mc.yandex.ru/metrika/',394],
['mc.yandex.com/metrika/',394],
['newYT.Player(',396],
['$zopim',397],
['zE(\'messenger\'',397],
['zE(\'webWidget\'',397],
['$zoho.salesiq=',399],
],
'elements'=>[
['.addthis_inline_share_toolbox',4],
['.addthis_toolbox',4],
['.a2a_kit',5],
['.mboxDefault',12],
['#AmazonPayButton',23],
['apple-pay-button',29],
['#appleid-signin',30],
['form[action*=\'ipay.bangkokbank.com\']',41],
['a[href*=\'pay.beamcheckout.com\']',42],
['.bluesky-embed',44],
['.bn-customerchat',47],
['.calendly-inline-widget',61],
['.calendly-badge-widget',61],
['#modernpay-widget-container',66],
['.codepen',74],
['#CookieDeclaration',85],
['#Certificate-banners',95],
['a[href*=\'connect.egov.go.th\']',97],
['a[href*=\'connect.dga.or.th\']',97],
['#disqus_thread',99],
['[class*=\'elfsight-app-\']',106],
['a[href*=\'eventpop.me\'][href*=\'client_id=\']',109],
['.fb-customerchat',112],
['.fb-login-button',113],
['.fb-page',114],
['.fb-like',114],
['.fb-post',114],
['.fb-video',114],
['.fb-comments',114],
['.fb-share-button',114],
['.fb-like-box',114],
['.fb-follow',114],
['.fb-send',114],
['[data-fillout-id]',117],
['.frc-captcha',124],
['form[action*=\'gbprimepay.com\']',127],
['.adsbygoogle',137],
['.gcse-search',140],
['.gcse-searchbox',140],
['.gcse-searchresults',140],
['.gcse-searchbox-only',140],
['.gcse-searchresults-only',140],
['#g_id_onload',146],
['.g_id_signin',146],
['google-pay-button',149],
['#google_translate_element',152],
['.h-captcha',157],
['#histats_counter',162],
['form[action*=\'ibe.hoteliers.guru\']',163],
['a[href*=\'ibe.hoteliers.guru\']',163],
['.hs-form-frame',166],
['.instagram-media',172],
['.issuuembed',175],
['.jdgm-widget',186],
['klarna-placement',194],
['.klk-aff-widget',197],
['a[href*=\'gateway.ksher.com\']',198],
['a[href*=\'access.line.me\']',203],
['a[href*=\'web-pay.line.me\']',204],
['.line-it-button',205],
['.ml-embedded',221],
['[data-type=\'_mgwidget\']',230],
['a[href*=\'moneyspace.net\'][href*=\'transactionID=\']',239],
['a[href*=\'moph.id.th\']',242],
['a[href*=\'provider.id.th\']',243],
['a[href*=\'one.th\'][href*=\'response_type=code\'][href*=\'getcode\']',259],
['.OUTBRAIN',270],
['form[action*=\'thaiepay.com\']',275],
['form[action*=\'payments.paysolutions.asia\']',275],
['.dpdpa--popup',278],
['[data-pin-do]',285],
['.g-recaptcha',305],
['.reddit-embed-bq',306],
['.reddit-card',306],
['.sharethis-inline-share-buttons',316],
['.sharethis-inline-reaction-buttons',316],
['.sharethis-sticky-share-buttons',316],
['form[action*=\'siampay.com\']',320],
['stripe-buy-button',334],
['stripe-pricing-table',334],
['.tableauPlaceholder',337],
['[id^=\'taboola-\']',338],
['a[href*=\'imauth.bora.dopa.go.th\']',346],
['.tiktok-embed',351],
['a[href*=\'reservation.travelanium.net\']',354],
['form[action*=\'treepay.co.th\']',355],
['#truehits_div',356],
['.trustpilot-widget',357],
['.cf-turnstile',358],
['[data-tf-live]',360],
['[data-tf-widget]',360],
['a[href*=\'app.uppass.io\']',366],
['.vidyard-player-embed',372],
['#vk_groups',375],
['#vk_comments',375],
['#vk_like',375],
['#vk_auth',375],
['.wistia_embed',381],
['.twitter-tweet',389],
['.twitter-timeline',389],
['.twitter-share-button',389],
['.twitter-follow-button',389],
['.yotpo-widget-instance',395],
],
'globals'=>[
'ABTasty'=>[0],
'acsbJS'=>[1],
'vgo'=>[3],
'visitorGlobalObjectAlias'=>[3],
'addthis'=>[4],
'a2a'=>[5],
'a2a_config'=>[5],
'_adftrack'=>[6],
'Adjust'=>[7],
's_gi'=>[8],
's_account'=>[8],
'AppMeasurement'=>[8],
'DIL'=>[9],
'Visitor'=>[9],
'Typekit'=>[10],
'_satellite'=>[11],
'adobe.target'=>[12],
'mboxCreate'=>[12],
'targetGlobalSettings'=>[12],
'adroll'=>[13],
'adroll_adv_id'=>[13],
'adroll_pix_id'=>[13],
'AdyenCheckout'=>[14],
'AdyenWeb'=>[14],
'agoda_ad_client'=>[16],
'ahoy'=>[17],
'AhrefsAnalytics'=>[18],
'algoliasearch'=>[21],
'aa'=>[21],
'amzn'=>[22],
'apstag'=>[24],
'amplitude'=>[25],
'web_event'=>[26],
'_propId'=>[26],
'AppleID'=>[30],
'AF'=>[31],
'AppsFlyerSdkObject'=>[31],
'auth0'=>[35],
'axeptioSettings'=>[37],
'_axcb'=>[37],
'_hmt'=>[39],
'BN'=>[47],
'braintree'=>[48],
'branch'=>[49],
'braze'=>[50],
'appboy'=>[50],
'sib'=>[51],
'sendinblue'=>[51],
'Brevo'=>[51],
'BrevoConversations'=>[52],
'BrevoConversationsID'=>[52],
'Bugsnag'=>[53],
'Cal'=>[59],
'Calendly'=>[61],
'_sf_async_config'=>[64],
'pSUPERFLY'=>[64],
'_cbq'=>[64],
'chatwootSDK'=>[65],
'$chatwoot'=>[65],
'chatwootSettings'=>[65],
'CookieControl'=>[67],
'Clerk'=>[68],
'clevertap'=>[69],
'clicky'=>[70],
'clicky_site_ids'=>[70],
'clicky_custom'=>[70],
'__cfBeacon'=>[72],
'tC'=>[75],
'tc_vars'=>[75],
'_comscore'=>[77],
'COMSCORE'=>[77],
'_uxa'=>[79],
'CS_CONF'=>[79],
'_conv_q'=>[80],
'convert'=>[80],
'huOptions'=>[82],
'Cookiebot'=>[85],
'CookieConsent'=>[85],
'Countly'=>[88],
'CE2'=>[89],
'$crisp'=>[90],
'CRISP_WEBSITE_ID'=>[90],
'criteo_q'=>[91],
'DD_RUM'=>[93],
'ddjskey'=>[94],
'ddoptions'=>[94],
'Didomi'=>[98],
'didomiConfig'=>[98],
'didomiOnReady'=>[98],
'DISQUS'=>[99],
'disqus_config'=>[99],
'disqus_shortname'=>[99],
'drift'=>[101],
'DY'=>[103],
'dtrum'=>[104],
'dT_'=>[104],
'esk'=>[107],
'___esk'=>[107],
'_etracker'=>[108],
'et_pagename'=>[108],
'FB'=>[114],
'fbAsyncInit'=>[114],
'fathom'=>[115],
'firebase'=>[118],
'FontAwesomeKitConfig'=>[122],
'fcWidget'=>[123],
'friendlyChallenge'=>[124],
'FS'=>[125],
'_fs_org'=>[125],
'_fs_host'=>[125],
'_fs_script'=>[125],
'_fs_namespace'=>[125],
'gtag'=>[126,136],
'initGeetest'=>[128],
'initGeetest4'=>[128],
'GrTracking'=>[130],
'goatcounter'=>[134],
'googletag'=>[135],
'google_trackConversion'=>[136],
'adsbygoogle'=>[137],
'google.charts'=>[139],
'google.maps'=>[148],
'googlefc'=>[150],
'google_tag_manager'=>[151],
'googleTranslateElementInit'=>[152],
'GorgiasChat'=>[153],
'gorgiasChatConfiguration'=>[153],
'_gs'=>[154],
'GoSquared'=>[154],
'hcaptcha'=>[157],
'heap'=>[158],
'Beacon'=>[159],
'_Hasync'=>[162],
'Histats'=>[162],
'hj'=>[164],
'_hjSettings'=>[164],
'_hsq'=>[165],
'HubSpotConversations'=>[165],
'hbspt'=>[166],
'Insider'=>[170],
'InsiderQueue'=>[170],
'__insp'=>[171],
'instgrm'=>[172],
'Intercom'=>[173],
'intercomSettings'=>[173],
'_iub'=>[176],
'jivo_api'=>[179],
'jdgm'=>[186],
'kakaoPixel'=>[188],
'Kameleoon'=>[189],
'kameleoonQueue'=>[189],
'_kmq'=>[191],
'KM'=>[191],
'_kmil'=>[191],
'Klarna'=>[193],
'klaro'=>[195],
'klaroConfig'=>[195],
'klaviyo'=>[196],
'_learnq'=>[196],
'liff'=>[202],
'LineIt'=>[205],
'_lt'=>[206],
'_ltq'=>[206],
'lintrk'=>[208],
'_linkedin_data_partner_ids'=>[208],
'_linkedin_partner_id'=>[208],
'IN'=>[209],
'__lc'=>[211],
'LiveChatWidget'=>[211],
'LogRocket'=>[213],
'longdo'=>[214],
'LO'=>[218],
'LOQ'=>[218],
'__lo_site_id'=>[218],
'ml'=>[221],
'MC'=>[223],
'MC_PIXEL'=>[223],
'mapboxgl'=>[224],
'Munchkin'=>[225],
'MktoForms2'=>[225],
'_paq'=>[226,227],
'Matomo'=>[226,227],
'Piwik'=>[226],
'fbq'=>[229],
'_fbq'=>[229],
'_mgq'=>[230],
'uetq'=>[231],
'UET'=>[231],
'clarity'=>[233],
'msal'=>[234],
'mixpanel'=>[237],
'Moengage'=>[238],
'moengage_q'=>[238],
'_mfq'=>[244],
'mouseflow'=>[244],
'mParticle'=>[245],
'mtcaptchaConfig'=>[246],
'wcs'=>[248],
'wcs_add'=>[248],
'wcs_do'=>[248],
'NREUM'=>[250],
'newrelic'=>[250],
'NOLBUNDLE'=>[253],
'nostra'=>[255],
'olark'=>[256],
'Omise'=>[257],
'OmiseCard'=>[257],
'OneSignal'=>[261],
'OneSignalDeferred'=>[261],
'OneTrust'=>[262],
'OptanonWrapper'=>[262],
'OptanonActiveGroups'=>[262],
'OpenReplay'=>[264],
'optimizely'=>[267],
'orejimeConfig'=>[268],
'Osano'=>[269],
'obApi'=>[270],
'OBR'=>[270],
'piAId'=>[273],
'piCId'=>[273],
'piHostname'=>[273],
'PARSELY'=>[274],
'My2c2p'=>[276],
'paypal'=>[277],
'pdpa_thailand'=>[278],
'permutive'=>[279],
'pa'=>[281],
'_pac'=>[281],
'ATInternet'=>[281],
'_prum'=>[283],
'pintrk'=>[284],
'PinUtils'=>[285],
'pipedriveLeadboosterConfig'=>[286],
'LeadBooster'=>[286],
'ppms'=>[287],
'plausible'=>[288],
'posthog'=>[291],
'Pushwoosh'=>[298],
'_qevents'=>[299],
'__qc'=>[299],
'qp'=>[301],
'grecaptcha'=>[305],
'rdt'=>[307],
'Rollbar'=>[308],
'_rollbarConfig'=>[308],
'rtbhEvents'=>[309],
'rudderanalytics'=>[310],
'embeddedservice_bootstrap'=>[311],
'embedded_svc'=>[311],
'analytics'=>[313],
'Sentry'=>[314],
'stLight'=>[316],
'__sharethis__'=>[316],
'Shopify'=>[318],
'sa_event'=>[321],
'smartlook'=>[323],
'smartsupp'=>[324],
'_smartsupp'=>[324],
'snaptr'=>[325],
'snowplow'=>[326],
'GlobalSnowplowNamespace'=>[326],
'Square'=>[329],
'sc_project'=>[332],
'sc_security'=>[332],
'_statcounter'=>[332],
'Stripe'=>[334],
'supabase'=>[335],
'_taboola'=>[338],
'_tfa'=>[338],
'TRC'=>[338],
'Tally'=>[339],
'tarteaucitron'=>[340],
'Tawk_API'=>[341],
'Tawk_LoadStart'=>[341],
'teads_e'=>[342],
'teads_buyer_pixel_id'=>[342],
'utag'=>[343],
'utag_data'=>[343],
'Telegram'=>[344],
'TTDUniversalPixelApi'=>[349],
'ttd_dom_ready'=>[349],
'tidioChatApi'=>[350],
'ttq'=>[352],
'TiktokAnalyticsObject'=>[352],
'__th_page'=>[356],
'truehitsurl'=>[356],
'turlnameindex'=>[356],
'Trustpilot'=>[357],
'turnstile'=>[358],
'Twitch'=>[359],
'umami'=>[362],
'ga'=>[363],
'GoogleAnalyticsObject'=>[363],
'_gaq'=>[363],
'UC_UI'=>[367],
'ucCmpConfig'=>[367],
'__ucCmp'=>[367],
'userlike'=>[368],
'UserWay'=>[369],
'_userway_config'=>[369],
'va'=>[371],
'vaq'=>[371],
'Vimeo'=>[373],
'VK'=>[375],
'_vwo_code'=>[376],
'VWO'=>[376],
'_vis_opt_queue'=>[376],
'webengage'=>[377],
'Webflow'=>[378],
'Weglot'=>[379],
'WB2'=>[380],
'Wistia'=>[381],
'_wq'=>[381],
'woopra'=>[385],
'_w'=>[385],
'twttr'=>[389],
'twq'=>[390],
'pixie'=>[391],
'apntag'=>[391],
'ytag'=>[393],
'yjDataLayer'=>[393],
'ym'=>[394],
'yotpo'=>[395],
'YT'=>[396],
'onYouTubeIframeAPIReady'=>[396],
'zE'=>[397],
'$zopim'=>[397],
'zESettings'=>[397],
'$zoho'=>[399],
],
];
// rules: end
    }
}

if (function_exists('add_action')) {
    // Before anything of the theme is sent; what the dashboard, feeds and the REST interface send is not touched.
    add_action('template_redirect', 'yinyom_mark_start', -1000);
}
