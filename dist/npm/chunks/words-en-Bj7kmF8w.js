//# allFunctionsCalledOnLoad
export{t as words}from"./settings-en-P-i-5ACj.js";