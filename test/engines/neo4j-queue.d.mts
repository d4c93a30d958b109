export function takeTurn(port: number): Promise<() => void>;
