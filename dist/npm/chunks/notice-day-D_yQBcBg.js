//# allFunctionsCalledOnLoad
function e(e){let t=Date.parse(e);return t==t&&"2400">e&&new Date(t).toISOString().slice(0,10)===e}function t(e){return Date.parse(e)-252e5}export{t as n,e as t};