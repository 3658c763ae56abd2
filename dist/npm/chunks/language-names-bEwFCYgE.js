//# allFunctionsCalledOnLoad
var t={th:"ไทย",en:"English"};export{t};