//# allFunctionsCalledOnLoad
export{t as words}from"./settings-en-BbMZYc9i.js";