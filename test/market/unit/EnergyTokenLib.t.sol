// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {EnergyTokenLib} from "../../../contracts/market/EnergyTokenLib.sol";
import {MarketTest} from "../MarketTest.sol";

/// @notice The same three calls twice: as the market makes them, and as Solidity would.
contract TokenCaller {
    function index(address token, bool plain) external view returns (uint256) {
        return plain ? IDissipativeERC20(token).index() : EnergyTokenLib.indexOf(token);
    }

    function send(address token, address to, uint256 shares, bool plain) external {
        if (plain) IDissipativeERC20(token).transferShares(to, Shares.wrap(shares));
        else EnergyTokenLib.sendShares(token, to, shares);
    }

    function pull(address token, uint256 shares, bool plain) external {
        if (plain) {
            IDissipativeERC20(token).transferSharesFrom(msg.sender, address(this), Shares.wrap(shares));
        } else {
            EnergyTokenLib.pullShares(token, shares);
        }
    }
}

contract EnergyTokenLibTest is MarketTest {
    TokenCaller internal caller;

    function setUp() public override {
        super.setUp();
        caller = new TokenCaller();
    }

    function testFuzz_IndexIsTheTokens(uint32 time) public {
        wait(time);
        assertEq(caller.index(address(kwh), false), caller.index(address(kwh), true));
        assertEq(caller.index(address(kwh), false), kwh.index());
    }

    /// @dev Same success, same revert data, same balances, whatever the amount.
    function testFuzz_MovesAsSolidityWould(uint256 approved, uint256 pulled, uint256 sent, bool infinite)
        public
    {
        uint256 held = shares(bob);
        approved = infinite ? ALL : bound(approved, 0, 2 * held);
        pulled = bound(pulled, 0, 2 * held);
        sent = bound(sent, 0, 2 * held);
        vm.prank(bob);
        kwh.approve(address(caller), approved);
        uint256 snapshot = vm.snapshotState();
        bytes memory plain = _run(pulled, sent, true);
        vm.revertToState(snapshot);
        assertEq(_run(pulled, sent, false), plain);
    }

    function _run(uint256 pulled, uint256 sent, bool plain) internal returns (bytes memory) {
        vm.prank(bob);
        (bool a, bytes memory x) =
            address(caller).call(abi.encodeCall(caller.pull, (address(kwh), pulled, plain)));
        (bool b, bytes memory y) =
            address(caller).call(abi.encodeCall(caller.send, (address(kwh), alice, sent, plain)));
        return abi.encode(
            a,
            x,
            b,
            y,
            kwh.sharesOf(bob),
            kwh.sharesOf(alice),
            kwh.sharesOf(address(caller)),
            kwh.allowance(bob, address(caller))
        );
    }
}
